// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIODevice>
#include <memory>

#include "core/base/base.h"

namespace core {

/// The body of a request that must not arrive twice. Qt sends a request again by itself, up to
/// three times, when the connection is reset before an answer, whatever its verb; a body that
/// cannot be rewound makes it stop and tell. Without this a one-time code cost all its tries at
/// once.
///
/// Holds either plain bytes or a secret; of the secret Qt copies 16 KiB pieces, and once more on
/// the way to its thread and into TLS, which it frees without wiping. Ours is wiped.
class OneTimeBody : public QIODevice {
    Q_OBJECT
  public:
    explicit OneTimeBody(QByteArray plain, QObject* parent = nullptr);
    explicit OneTimeBody(std::shared_ptr<const SecretBuffer> secret, QObject* parent = nullptr);

    qint64 size() const override { return bytes_.size(); }
    bool reset() override { return false; }
    bool seek(qint64 position) override { return position == pos() && QIODevice::seek(position); }

  protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    std::shared_ptr<const SecretBuffer> secret_{};
    QByteArray bytes_;  // of the secret: where they are
};

}  // namespace core
