// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/about/licences_card.h"

#include <QVBoxLayout>
#include <vector>

#include "core/codes/attributions.h"
#include "ui/screens/about/fact_list.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

struct Library {
    QString name;
    QString licence;
};

std::vector<Library> libraries() {
    return {
        {QStringLiteral("Qt"), QStringLiteral("LGPL 3.0")},
        {QStringLiteral("Qt PDF, PDFium"), QStringLiteral("LGPL 3.0, BSD-3-Clause")},
        {QStringLiteral("OpenSSL"), QStringLiteral("Apache 2.0")},
        {QStringLiteral("PCSC lite"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("SQLite"), LicencesCard::tr("di pubblico dominio")},
        {QStringLiteral("libzip"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("zint"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("qpdf"), QStringLiteral("Apache 2.0")},
        {QStringLiteral("pugixml"), QStringLiteral("MIT")},
        {QStringLiteral("zlib"), QStringLiteral("zlib")},
        {QStringLiteral("mimalloc"), QStringLiteral("MIT")},
        {LicencesCard::tr("Qt HTTP Server, solo nel portale di prova"), QStringLiteral("GPL 3.0")},
    };
}

}  // namespace

QVector<std::pair<QString, QString>> LicencesCard::all() {
    QVector<std::pair<QString, QString>> list;
    for (const auto& each : core::attributions()) list << std::pair(each.data, each.text);
    for (const auto& each : libraries()) list << std::pair(each.name, each.licence);
    return list;
}

LicencesCard::LicencesCard() {
    auto* facts = column(this, 12, {22, 20, 22, 20});
    facts->addWidget(new Paragraph(Type::h3, tr("Dati")));
    for (const auto& each : core::attributions()) addFact(*facts, each.data, each.text);
    facts->addWidget(new Paragraph(Type::h3, tr("Librerie")));
    for (const auto& each : libraries()) addFact(*facts, each.name, each.licence);
}

}  // namespace ui
