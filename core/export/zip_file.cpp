// SPDX-License-Identifier: EUPL-1.2
#include "core/export/zip_file.h"

#include <QFileInfo>
#include <filesystem>

#ifndef _WIN32
#include <unistd.h>
#endif

#include "core/base/private_file.h"
#include "core/export/zip_archive_source.h"

namespace core {
namespace {

constexpr zip_uint32_t ownersFile = 0100600U << 16;  // Unix: a file, for its owner only

// Where a link leads, as writePrivateFile does.
QString destination(const QString& path) {
    const QFileInfo there(path);
    return there.exists() ? there.canonicalFilePath() : there.absoluteFilePath();
}

QString besides(const QString& path) {
    const QFileInfo there(path);
    return there.absolutePath() + QStringLiteral("/.") + there.fileName() +
           QStringLiteral(".XXXXXX");
}

bool onDisk(QFile& file) {
    if (!file.flush()) return false;
#ifndef _WIN32
    return fsync(file.handle()) == 0;
#else
    return true;
#endif
}

}  // namespace

Result<std::unique_ptr<ZipFile>> ZipFile::begin(const QString& path, SecretBuffer passphrase) {
    if (isTakenByNoFile(path)) return fail(errors::outputUnwritable, "is not a file");
    if (!passphrase.empty() && !passphrase.append(std::uint8_t{0}))
        return fail(errors::outputUnwritable, "passphrase too long");
    std::unique_ptr<ZipFile> made(new ZipFile(destination(path), std::move(passphrase)));
    if (auto opened = made->open(); !opened) return std::unexpected(opened.error());
    return made;
}

ZipFile::ZipFile(const QString& path, SecretBuffer passphrase)
    : path_(path), file_(besides(path)), passphrase_(std::move(passphrase)) {}

ZipFile::~ZipFile() {
    if (archive_ != nullptr) zip_discard(archive_);
    if (source_ != nullptr) zip_source_free(source_);
}

Result<void> ZipFile::broken(const char* what) {
    return fail(errors::outputUnwritable, what);
}

// The file has a name from here on: QTemporaryFile may have kept it without one.
Result<void> ZipFile::open() {
    if (!file_.isOpen() && (!file_.open() || file_.fileName().isEmpty()))
        return broken("no file beside it");
    if (source_ == nullptr) source_ = makeArchiveSource(file_);
    if (source_ == nullptr) return broken("no source");
    zip_source_keep(source_);  // the archive takes one reference each time
    zip_error_t error;
    zip_error_init(&error);
    archive_ = zip_open_from_source(source_, ZIP_CREATE, &error);
    if (archive_ == nullptr) zip_source_free(source_);
    zip_error_fini(&error);
    return archive_ != nullptr ? Result<void>() : broken("not opened");
}

Result<void> ZipFile::add(const QString& name, const QByteArray& content) {
    if (archive_ == nullptr)
        if (auto opened = open(); !opened) return opened;
    const auto& kept = waiting_.emplace_back(content);
    auto* entry =
        zip_source_buffer(archive_, kept.constData(), static_cast<zip_uint64_t>(kept.size()), 0);
    const auto index = entry != nullptr ? zip_file_add(archive_, name.toUtf8().constData(), entry,
                                                       ZIP_FL_ENC_UTF_8)
                                        : -1;
    if (index < 0) {
        zip_source_free(entry);
        return broken("not added");
    }
    const auto number = static_cast<zip_uint64_t>(index);
    zip_file_set_external_attributes(archive_, number, 0, ZIP_OPSYS_UNIX, ownersFile);
    if (!passphrase_.empty() &&
        zip_file_set_encryption(archive_, number, ZIP_EM_AES_256,
                                reinterpret_cast<const char*>(passphrase_.view().data())) != 0)
        return broken("not encrypted");
    waitingBytes_ += content.size();
    return waitingBytes_ < batch_ ? Result<void>() : close();
}

Result<void> ZipFile::close() {
    if (archive_ == nullptr) return {};
    const bool closed = zip_close(archive_) == 0;
    if (!closed) zip_discard(archive_);
    archive_ = nullptr;
    waiting_.clear();
    waitingBytes_ = 0;
    return closed ? Result<void>() : broken("not written");
}

Result<void> ZipFile::finish() {
    if (auto closed = close(); !closed) return closed;
    return onDisk(file_) ? Result<void>() : broken("not on the disk");
}

Result<void> ZipFile::commit() {
    const auto temporary = file_.fileName();
    file_.setAutoRemove(false);
    file_.close();
    std::error_code error;
    std::filesystem::rename(temporary.toStdU16String(), path_.toStdU16String(), error);
    if (!error) return {};
    QFile::remove(temporary);
    return broken("not renamed");
}

}  // namespace core
