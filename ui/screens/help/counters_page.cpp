// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/counters_page.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

#include "core/base/error_table.h"
#include "core/search/search_query.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/record/paper_text.h"
#include "ui/shell/help_line_watch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QString where(const core::Counter& counter) {
    return QStringLiteral("%1, %2").arg(counter.address, counter.comune);
}

QVector<core::Counter> fitting(const HelpLineWatch& told, const QString& typed) {
    if (!told.info()) return {};
    const auto query = core::readSearch(typed);
    QVector<core::Counter> found;
    for (const auto& each : told.info()->counters) {
        const auto text = each.name + u'\n' + where(each);
        bool fits = true;
        for (const auto& term : query.terms) fits = fits && !core::marksIn(text, {{term}}).empty();
        if (fits) found << each;
    }
    return found;
}

QWidget* counterCard(const core::Counter& counter) {
    auto* card = new Card;
    card->setObjectName(QStringLiteral("counter"));
    auto* layout = column(card, 2, {22, 16, 22, 16});
    layout->addWidget(new Paragraph(Type::h3, counter.name));
    layout->addWidget(new Paragraph(Type::body, where(counter)));
    if (!counter.hours.isEmpty()) layout->addWidget(new Paragraph(Type::body, counter.hours));
    if (!counter.phone.isEmpty())
        layout->addWidget(
            new Paragraph(Type::body, CountersPage::tr("Telefono %1").arg(counter.phone)));
    return card;
}

}  // namespace

CountersPage::CountersPage(const Context& context)
    : ReadPage(context, tr("Dove sono gli sportelli")),
      words_(new QLineEdit),
      message_(new MessagePage(MessagePage::Size::panel, Icon::pin, {}, {})),
      messageCard_(new Card) {
    desk().prints().setImpersonal();
    words_->setObjectName(QStringLiteral("counterSearch"));
    words_->setPlaceholderText(tr("Comune, via o nome"));
    words_->setAccessibleName(tr("Cerca uno sportello per comune, via o nome"));
    words_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    auto* retry = new Button(Button::Kind::secondary, tr("Riprova"));
    retry->setObjectName(QStringLiteral("retry"));
    connect(retry, &Button::clicked, this, [this] {
        this->context().helpLine.ask();
        refresh();
    });
    retry_ = retry;
    message_->addButton(retry);
    column(messageCard_, 0)->addWidget(message_);
    content().addWidget(words_);
    content().addWidget(messageCard_);
    connect(words_, &QLineEdit::textChanged, this, &CountersPage::refresh);
    connect(&context.helpLine, &HelpLineWatch::changed, this, &CountersPage::refresh);
    context.helpLine.ask();
    refresh();
}

void CountersPage::refresh() {
    delete std::exchange(list_, new QWidget);
    auto* cards = column(list_, 12);
    const auto shown = fitting(context().helpLine, words_->text());
    for (const auto& each : shown) cards->addWidget(counterCard(each));
    content().addWidget(list_);
    showState(shown.size());
}

void CountersPage::showState(qsizetype shown) {
    const auto& told = context().helpLine;
    messageCard_->setVisible(shown == 0);
    retry_->setVisible(told.error().has_value());
    words_->setVisible(told.info().has_value());
    if (told.error()) {
        const auto text = core::errorText(*told.error());
        return message_->setMessage(Icon::server, text.title, text.hint);
    }
    if (!told.info()) return message_->setMessage(Icon::pin, tr("Un momento…"), {});
    message_->setMessage(Icon::pin, tr("Nessuno sportello con queste parole."),
                         tr("Prova con il nome di un comune vicino."));
}

bool CountersPage::find() {
    words_->setFocus(Qt::ShortcutFocusReason);
    words_->selectAll();
    return true;
}

QString CountersPage::paper() const {
    QVector<QStringList> rows;
    for (const auto& each : fitting(context().helpLine, words_->text()))
        rows << QStringList{each.name, where(each), each.hours, each.phone};
    if (rows.isEmpty()) return {};
    return paperTable({tr("Sportello"), tr("Dove"), tr("Orari"), tr("Telefono")}, rows);
}

}  // namespace ui
