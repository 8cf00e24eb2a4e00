// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_anchors.h"

#include <QDate>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace desktop {
namespace {

// ETSI TS 119 612, as far as a reader of it looks.
constexpr const char* form =
    R"(<TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#">
<SchemeInformation><SchemeTerritory>IT</SchemeTerritory>
<ListIssueDateTime>%1T00:00:00Z</ListIssueDateTime></SchemeInformation>
<TrustServiceProviderList><TrustServiceProvider><TSPServices><TSPService><ServiceInformation>
<ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/CA/QC</ServiceTypeIdentifier>
<ServiceDigitalIdentity><DigitalId><X509Certificate>%2</X509Certificate></DigitalId></ServiceDigitalIdentity>
<ServiceStatus>http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted</ServiceStatus>
</ServiceInformation></TSPService></TSPServices></TrustServiceProvider></TrustServiceProviderList>
</TrustServiceStatusList>)";

}  // namespace

QByteArray trustListOf(const QByteArray& pem, QDate issued) {
    QByteArray base64;
    for (const QByteArray& line : pem.split('\n'))
        if (!line.startsWith("-----")) base64 += line.trimmed();
    return QString::fromLatin1(form)
        .arg(issued.toString(Qt::ISODate), QString::fromLatin1(base64))
        .toUtf8();
}

core::clinical::TrustList demoAnchors(const QUrl& control) {
    QNetworkAccessManager network;
    QUrl address = control;
    address.setPath(QStringLiteral("/document-ca"));
    auto* reply = network.get(QNetworkRequest(address));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray pem = reply->readAll();
    if (reply->error() != QNetworkReply::NoError) return {};
    auto list = core::clinical::TrustList::parse(trustListOf(pem, QDate::currentDate()));
    return list ? *list : core::clinical::TrustList();
}

}  // namespace desktop
