// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "ui/screens/card/your_card_facts.h"
#include "ui/screens/card/your_card_words.h"
#include "ui/screens/parts/read_page.h"
#include "ui/screens/record/paper_text.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::YourCard)
};

QString section(const QString& heading, const Facts& facts) {
    QVector<QStringList> rows;
    for (const auto& [what, value] : facts)
        if (!value.isEmpty()) rows << QStringList{what, value};
    if (rows.isEmpty()) return {};
    return paperHeading(heading) + paperTable({Words::tr("Dato"), Words::tr("Valore")}, rows);
}

}  // namespace

QString cardPaper(const core::CardSnapshot& card, const QDate& today) {
    if (!isRead(card)) return {};
    core::CardSnapshot lasting = card;  // tries left are soon no longer true
    lasting.triesLeft.reset();
    const YourCardState state = yourCardState(lasting, today, false);
    QString html = paperParagraph(QStringLiteral("%1 %2").arg(state.title, state.hint).trimmed());
    for (const QString& doubt : cardDoubts(card, today)) html += paperParagraph(doubt);
    return html + section(Words::tr("Chi sei"), cardHolderFacts(card, today)) +
           section(Words::tr("La tessera"), cardNumberFacts(card)) +
           section(Words::tr("Il certificato per l'accesso"), cardCertificateFacts(card));
}

}  // namespace ui
