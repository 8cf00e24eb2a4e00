// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/privacy_header.h"

#include "ui/screens/privacy/consents_page.h"
#include "ui/screens/privacy/delegations_page.h"
#include "ui/screens/privacy/hidden_page.h"

namespace ui {
namespace {

struct Tab {
    PrivacySection section;
    QString label;
    QString name;
    PageFactory (*page)(const Context& context);
};

template <typename P>
PageFactory pageFor(const Context& context) {
    return pageOf<P>(std::cref(context));
}

QVector<Tab> tabs() {
    return {{PrivacySection::consents, PrivacyHeader::tr("CONSENSI E ACCESSI"),
             PrivacyHeader::tr("Consensi e accessi"), pageFor<ConsentsPage>},
            {PrivacySection::hidden, PrivacyHeader::tr("DOCUMENTI OSCURATI"),
             PrivacyHeader::tr("Documenti oscurati"), pageFor<HiddenPage>},
            {PrivacySection::delegations, PrivacyHeader::tr("DELEGHE"),
             PrivacyHeader::tr("Deleghe"), pageFor<DelegationsPage>}};
}

}  // namespace

PrivacyHeader::PrivacyHeader(const Context& context, const Page& page, PrivacySection section,
                             QWidget* parent)
    : SectionHeader(context, page, {placeName(Place::privacy), tr("Sezioni di Gestione privacy")},
                    headerTabs(tabs()), headerIndex(tabs(), section), parent) {}

}  // namespace ui
