// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/about/about_page.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include "ui/screens/about/fact_list.h"
#include "ui/screens/about/licences_card.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

AboutPage::AboutPage(const Context& context) {
    auto* body = (new PageBody(*this))->content();
    auto* back = new Button(Button::Kind::text, tr("Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    back->setInBar(true);
    back->setObjectName(QStringLiteral("back"));
    connect(back, &Button::clicked, this, [&context] { context.navigator.back(); });
    auto* card = new Card;
    auto* facts = column(card, 12, {22, 20, 22, 20});
    addFact(*facts, tr("Programma"),
            tr("Sportello %1").arg(QCoreApplication::applicationVersion()));
    addFact(*facts, tr("Qt"), QString::fromLatin1(qVersion()));
    const QString portal = context.services.preferences.portal().url;
    addFact(*facts, tr("Portale"),
            portal.isEmpty() ? tr("Nessuno: scrivilo nelle Impostazioni.") : portal);
    addFact(*facts, tr("Licenza"), tr("EUPL 1.2, software libero"));
    body->addWidget(back, 0, Qt::AlignLeft);
    body->addWidget(new Paragraph(Type::h1, title()));
    body->addWidget(card);
    body->addWidget(new Paragraph(Type::h2, tr("Licenze")));
    body->addWidget(new LicencesCard);
    body->addStretch();
    first_ = back;
}

}  // namespace ui
