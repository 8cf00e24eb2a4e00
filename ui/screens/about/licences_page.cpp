// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/about/licences_page.h"

#include <QVBoxLayout>

#include "ui/screens/about/licences_card.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/record/paper_text.h"

namespace ui {

LicencesPage::LicencesPage(const Context& context) : ReadPage(context, tr("Licenze")) {
    desk().prints().setImpersonal();
    addText({}, tr("Sportello è software libero, con licenza EUPL 1.2. Qui trovi di chi sono i "
                   "dati e le parti del programma fatte da altri."));
    content().addWidget(new LicencesCard);
}

QString LicencesPage::paper() const {
    QString html = paperFacts({{tr("Sportello"), tr("EUPL 1.2, software libero")}});
    for (const auto& [name, licence] : LicencesCard::all()) html += paperFacts({{name, licence}});
    return html;
}

}  // namespace ui
