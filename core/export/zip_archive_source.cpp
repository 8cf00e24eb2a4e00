// SPDX-License-Identifier: EUPL-1.2
#include "core/export/zip_archive_source.h"

#include <QFile>
#include <cerrno>

namespace core {
namespace {

struct ArchiveSource {
    QFile& file;
    zip_error_t error{};
    qint64 readAt = 0;
    qint64 writeAt = 0;
};

zip_int64_t broken(ArchiveSource& self, int what) {
    zip_error_set(&self.error, what, EIO);
    return -1;
}

zip_int64_t read(ArchiveSource& self, void* data, zip_uint64_t length) {
    if (!self.file.seek(self.readAt)) return broken(self, ZIP_ER_SEEK);
    const auto count = self.file.read(static_cast<char*>(data), static_cast<qint64>(length));
    if (count < 0) return broken(self, ZIP_ER_READ);
    self.readAt += count;
    return count;
}

zip_int64_t write(ArchiveSource& self, const void* data, zip_uint64_t length) {
    if (!self.file.seek(self.writeAt)) return broken(self, ZIP_ER_SEEK);
    const auto count = self.file.write(static_cast<const char*>(data), static_cast<qint64>(length));
    if (count != static_cast<qint64>(length)) return broken(self, ZIP_ER_WRITE);
    self.writeAt += count;
    return count;
}

zip_int64_t seek(ArchiveSource& self, qint64& at, qint64 size, void* data, zip_uint64_t length) {
    const auto to = zip_source_seek_compute_offset(
        static_cast<zip_uint64_t>(at), static_cast<zip_uint64_t>(size), data, length, &self.error);
    if (to < 0) return -1;
    at = to;
    return 0;
}

zip_int64_t tellSize(ArchiveSource& self, void* data) {
    auto* stat = static_cast<zip_stat_t*>(data);
    zip_stat_init(stat);
    stat->size = static_cast<zip_uint64_t>(self.file.size());
    stat->valid = ZIP_STAT_SIZE;
    return sizeof(*stat);
}

// A closed archive ends where its directory ends.
zip_int64_t commit(ArchiveSource& self) {
    if (!self.file.flush() || !self.file.resize(self.writeAt)) return broken(self, ZIP_ER_WRITE);
    return 0;
}

zip_int64_t supported() {
    return zip_source_make_command_bitmap(
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
        ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
        ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_BEGIN_WRITE_CLONING, ZIP_SOURCE_WRITE,
        ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_COMMIT_WRITE,
        ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_REMOVE, -1);
}

zip_int64_t answer(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto& self = *static_cast<ArchiveSource*>(user);
    switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return supported();
        case ZIP_SOURCE_OPEN:
            self.readAt = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return read(self, data, length);
        case ZIP_SOURCE_SEEK:
            return seek(self, self.readAt, self.file.size(), data, length);
        case ZIP_SOURCE_TELL:
            return self.readAt;
        case ZIP_SOURCE_STAT:
            return tellSize(self, data);
        case ZIP_SOURCE_BEGIN_WRITE:
            self.writeAt = 0;
            return 0;
        case ZIP_SOURCE_BEGIN_WRITE_CLONING:  // the first `length` bytes stay
            self.writeAt = static_cast<qint64>(length);
            return 0;
        case ZIP_SOURCE_WRITE:
            return write(self, data, length);
        case ZIP_SOURCE_SEEK_WRITE:
            return seek(self, self.writeAt, self.file.size(), data, length);
        case ZIP_SOURCE_TELL_WRITE:
            return self.writeAt;
        case ZIP_SOURCE_COMMIT_WRITE:
            return commit(self);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&self.error, data, length);
        case ZIP_SOURCE_FREE:
            delete &self;
            return 0;
        default:  // close, roll-back, remove: the file is not ours
            return 0;
    }
}

}  // namespace

zip_source_t* makeArchiveSource(QFile& file) {
    auto* self = new ArchiveSource{file};
    auto* source = zip_source_function_create(answer, self, nullptr);
    if (source == nullptr) delete self;
    return source;
}

}  // namespace core
