// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryFile>
#include <memory>
#include <vector>

#include "core/base/base.h"

struct zip;
struct zip_source;

namespace core {

/// A ZIP archive on its way: written into a private file (mode 0600) beside its final place, which
/// it takes only when it is whole. Destroyed before that, nothing of it is left. One thread at a
/// time.
class ZipFile {
  public:
    /// output.unwritable when the folder refuses, or something that is no file has the name. With a
    /// passphrase every entry is encrypted (AES-256, WinZip's AE-2); the names in the archive are
    /// not.
    static Result<std::unique_ptr<ZipFile>> begin(const QString& path, SecretBuffer passphrase);
    ~ZipFile();

    /// `name`: path within the archive, with slashes. Contents are kept until `batch` bytes have
    /// come together, then written.
    Result<void> add(const QString& name, const QByteArray& content);
    /// Everything is written and safe on the disk.
    Result<void> finish();
    /// What was finished takes its place; a file that was there is replaced.
    Result<void> commit();

    static constexpr qint64 defaultBatch = qint64{16} << 20;  // bytes
    void setBatch(qint64 bytes) { batch_ = bytes; }

  private:
    ZipFile(const QString& path, SecretBuffer passphrase);
    Result<void> open();
    Result<void> close();
    Result<void> broken(const char* what);

    QString path_;
    QTemporaryFile file_;
    SecretBuffer passphrase_;  // with a nought at its end, as C wants it; empty = none
    zip* archive_ = nullptr;
    zip_source* source_ = nullptr;
    std::vector<QByteArray> waiting_{};
    qint64 waitingBytes_ = 0;
    qint64 batch_ = defaultBatch;
};

}  // namespace core
