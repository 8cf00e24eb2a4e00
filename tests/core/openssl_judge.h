// SPDX-License-Identifier: EUPL-1.2
// The openssl program as a judge that knows nothing of ours.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace journey {

class OpensslJudge {
  public:
    struct Verdict {
        bool accepted = false;
        QByteArray content{};  // what it says was signed
        QByteArray words{};    // what it says beside that
    };

    /// `openssl cms -verify -purpose any` of a DER file; `text` only for a detached one.
    Verdict verify(const QByteArray& cms, const QByteArray& caPem, const QByteArray& text = {}) {
        QStringList arguments{"cms",
                              "-verify",
                              "-purpose",
                              "any",
                              "-binary",
                              "-inform",
                              "DER",
                              "-in",
                              keep("receipt.p7m", cms),
                              "-CAfile",
                              keep("ca.pem", caPem)};
        if (!text.isEmpty()) arguments << "-content" << keep("text.txt", text);
        return run(arguments);
    }
    /// What the structure holds, for people.
    QByteArray print(const QByteArray& cms) {
        return run({"cms", "-cmsout", "-print", "-inform", "DER", "-in", keep("receipt.p7m", cms)})
            .content;
    }

  private:
    QString keep(const char* name, const QByteArray& bytes) {
        const auto path = folder_.filePath(QLatin1String(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return path;
    }
    Verdict run(const QStringList& arguments) {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        openssl.waitForFinished();
        return {openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0,
                openssl.readAllStandardOutput(), openssl.readAllStandardError()};
    }
    QTemporaryDir folder_{};
};

}  // namespace journey
