// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/about/about_page.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include "ui/screens/about/fact_list.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/record/paper_text.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

AboutPage::AboutPage(const Context& context)
    : ReadPage(context, tr("Informazioni sulla versione")) {
    desk().prints().setImpersonal();
    auto* card = new Card;
    auto* lines = column(card, 12, {22, 20, 22, 20});
    for (const auto& [name, value] : facts()) addFact(*lines, name, value);
    content().addWidget(card);
}

AboutPage::Facts AboutPage::facts() const {
    const QString portal = context().services.preferences.portal().url;
    return {
        {tr("Programma"), tr("Sportello %1").arg(QCoreApplication::applicationVersion())},
        {tr("Qt"), QString::fromLatin1(qVersion())},
        {tr("Portale"), portal.isEmpty() ? tr("Nessuno: scrivilo nelle Impostazioni.") : portal},
        {tr("Licenza"), tr("EUPL 1.2, software libero")}};
}

QString AboutPage::paper() const {
    return paperFacts(facts());
}

}  // namespace ui
