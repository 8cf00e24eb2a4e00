// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/trust_list.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include <QFile>
#include <QStandardPaths>
#include <optional>
#include <pugixml.hpp>
#include <string_view>

#include "core/clinical/signature/openssl_ptr.h"

namespace core::clinical {
namespace {

constexpr qsizetype largest = qsizetype{32} * 1024 * 1024;  // bytes; Italy's has about 3 MB

/// A child by local name: lists use the prefix they like.
pugi::xml_node child(pugi::xml_node node, std::string_view name) {
    return node.find_child([&](pugi::xml_node each) {
        const std::string_view full(each.name());
        return full.substr(full.find(':') + 1) == name;
    });
}

template <typename Work>
void eachChild(pugi::xml_node node, std::string_view name, Work work) {
    for (const auto each : node.children()) {
        const std::string_view full(each.name());
        if (full.substr(full.find(':') + 1) == name) work(each);
    }
}

QDate date(pugi::xml_node node) {
    return QDate::fromString(QString::fromUtf8(node.text().get()).trimmed().left(10), Qt::ISODate);
}

bool endsWith(pugi::xml_node node, std::initializer_list<std::string_view> ends) {
    const auto text = QByteArray(node.text().get()).trimmed();
    return std::ranges::any_of(ends, [&](std::string_view end) {
        return text.endsWith(QByteArrayView(end.data(), static_cast<qsizetype>(end.size())));
    });
}

std::optional<AnchorKind> kindOf(pugi::xml_node information) {
    if (!endsWith(child(information, "ServiceStatus"), {"/Svcstatus/granted"})) return {};
    const auto type = child(information, "ServiceTypeIdentifier");
    if (endsWith(type, {"/Svctype/CA/QC"})) return AnchorKind::signatures;
    if (endsWith(type, {"/Svctype/TSA/QTST", "/Svctype/TSA"})) return AnchorKind::timeStamps;
    return {};
}

bool addAnchor(X509_STORE* store, pugi::xml_node certificate) {
    const auto der = QByteArray::fromBase64(QByteArray(certificate.text().get()));
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const X509Ptr parsed(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    return parsed && X509_STORE_add_cert(store, parsed.get()) == 1;
}

int addService(X509_STORE* store, pugi::xml_node information) {
    int added = 0;
    eachChild(child(information, "ServiceDigitalIdentity"), "DigitalId", [&](pugi::xml_node id) {
        if (const auto certificate = child(id, "X509Certificate"))
            added += addAnchor(store, certificate) ? 1 : 0;
    });
    return added;
}

}  // namespace

Result<TrustList> TrustList::parse(QByteArrayView xml) {
    pugi::xml_document document;
    document.load_buffer(xml.data(), static_cast<std::size_t>(xml.size()));
    const auto root = document.document_element();
    const auto scheme = child(root, "SchemeInformation");
    TrustList list;
    list.signatures_.reset(X509_STORE_new(), X509_STORE_free);
    list.timeStamps_.reset(X509_STORE_new(), X509_STORE_free);
    list.issued_ = date(child(scheme, "ListIssueDateTime"));
    list.nextUpdate_ = date(child(child(scheme, "NextUpdate"), "dateTime"));
    list.territory_ = QString::fromUtf8(child(scheme, "SchemeTerritory").text().get());
    eachChild(child(root, "TrustServiceProviderList"), "TrustServiceProvider",
              [&](pugi::xml_node provider) {
                  eachChild(child(provider, "TSPServices"), "TSPService",
                            [&](pugi::xml_node service) {
                                const auto information = child(service, "ServiceInformation");
                                if (const auto kind = kindOf(information))
                                    list.anchors_ += addService(list.store(*kind), information);
                            });
              });
    ERR_clear_error();
    if (!list.issued_.isValid() || list.isEmpty())
        return fail(errors::documentUnreadable, "no trusted list");
    return list;
}

X509_STORE* TrustList::store(AnchorKind kind) const {
    return (kind == AnchorKind::signatures ? signatures_ : timeStamps_).get();
}

Result<TrustList> TrustList::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return fail(errors::documentUnreadable,
                    "trusted list: " + file.errorString().toStdString());
    return parse(file.readAll());
}

QString TrustList::location() {
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                  QStringLiteral("sportello/trust-list.xml"));
}

}  // namespace core::clinical
