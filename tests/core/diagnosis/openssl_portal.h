// SPDX-License-Identifier: EUPL-1.2
// The openssl program in the place of a portal: it knows nothing of ours, asks for a card, and says
// whose cards it accepts. Qt's own server cannot say that.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "app/certificates/certificates.h"

namespace house {

class OpensslPortal {
  public:
    struct Order {
        QByteArray accepted{};     // PEM of the authorities it lists; empty: lists none
        QStringList more{};        // of openssl s_server
        bool otherServer = false;  // its own certificate is not from the authority it is known by
        QString host = QStringLiteral("localhost");  // whom its own certificate names
        QUrl cnsUrl{};                               // another portal's, to which cards are sent
    };
    explicit OpensslPortal(const Order& order) {
        using namespace certificates;
        static const Authority known(QStringLiteral("Portale di prova"), KeyPair::generateEc());
        const Authority other(QStringLiteral("Un altro"), KeyPair::generateEc());
        const auto key = KeyPair::generateEc();
        const auto& issuer = order.otherServer ? other : known;
        const auto own = issuer.issueServer({order.host}, key, Validity::years(1));
        caFile = keep("ca.pem", known.certificate().pem());
        QStringList arguments{"s_server",    "-accept",
                              "localhost:0", "-HTTP",
                              "-cert",       keep("cert.pem", own.pem()),
                              "-key",        keep("key.pem", key.privatePem()),
                              "-verify",     "1"};
        if (!order.accepted.isEmpty())
            arguments << "-CAfile" << keep("accepted.pem", order.accepted);
        else
            arguments << "-no-CAfile"
                      << "-no-CApath"
                      << "-no-CAstore";
        start(arguments + order.more, order.cnsUrl);
    }
    ~OpensslPortal() {
        server_.kill();
        server_.waitForFinished();
    }

    QUrl url{};
    QString caFile{};

  private:
    QString keep(const QString& name, const QByteArray& bytes) const {
        const auto path = folder_.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(path));
        return path;
    }
    void start(const QStringList& arguments, const QUrl& cnsUrl) {
        server_.setWorkingDirectory(folder_.path());
        server_.start(QStringLiteral("openssl"), arguments);
        static const QRegularExpression port(QStringLiteral("ACCEPT \\S+:(\\d+)\\s"));
        QByteArray said;
        const bool listens = QTest::qWaitFor([&] {
            said += server_.readAllStandardOutput();
            return port.match(QString::fromLatin1(said)).hasMatch();
        });
        if (!listens) qFatal("%s%s", said.constData(), server_.readAllStandardError().constData());
        const auto number = port.match(QString::fromLatin1(said)).captured(1);
        url = QUrl(QStringLiteral("https://localhost:") + number);
        const auto json = R"({"cnsUrl":")" + (cnsUrl.isEmpty() ? url : cnsUrl).toEncoded() +
                          R"(","fhir":"/fhir","auth":"/auth"})";
        keep(QStringLiteral(".well-known/sportello.json"),
             "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(json.size()) + "\r\n\r\n" + json);
    }

    QTemporaryDir folder_{};
    QProcess server_{};
};

}  // namespace house
