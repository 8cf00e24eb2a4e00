// SPDX-License-Identifier: EUPL-1.2
// Signs with the openssl program: what the portal takes from it, it takes from any client.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/app/mockportal/support/portal_client.h"

class OpensslSigner {
  public:
    OpensslSigner(const certificates::Issued& certificate, const certificates::KeyPair& key) {
        keep("certificate.pem", certificate.pem());
        keep("key.pem", key.privatePem());
    }

    /// A CMS in DER. `more`: further words for `openssl cms -sign`, in the place of `-cades`.
    QByteArray sign(const QByteArray& text, const QStringList& more = {"-cades"}) const {
        keep("text.txt", text);
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      QStringList{"cms", "-sign", "-binary", "-outform", "DER", "-signer",
                                  path("certificate.pem"), "-inkey", path("key.pem"), "-in",
                                  path("text.txt")} +
                          more);
        openssl.waitForFinished();
        return openssl.readAllStandardOutput();
    }

  private:
    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    void keep(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    }
    QTemporaryDir folder_{};
};
