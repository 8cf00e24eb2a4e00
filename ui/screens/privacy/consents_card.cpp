// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/consents_card.h"

#include <QBoxLayout>

#include "ui/screens/privacy/privacy_words.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

namespace ui {

ConsentsCard::ConsentsCard(bool own, QWidget* parent) : Card(Kind::plain, parent) {
    setObjectName(QStringLiteral("consents"));
    auto* all = column(this, 0, {1, 14, 1, 6});
    all->addWidget(makeHead(own));
    for (const auto topic : core::consentTopics) all->addWidget(makeRow(topic));
}

QWidget* ConsentsCard::makeHead(bool own) {
    auto* notice = new Button(Button::Kind::link, tr("INFORMATIVA AL TRATTAMENTO FSE"));
    notice->setAccessibleName(tr("Informativa al trattamento FSE"));
    notice->setObjectName(QStringLiteral("readNotice"));
    connect(notice, &Button::clicked, this, &ConsentsCard::noticeWanted);
    auto* history = new Button(Button::Kind::link, tr("Storia e ricevute"));
    history->setObjectName(QStringLiteral("consentHistory"));
    connect(history, &Button::clicked, this, &ConsentsCard::historyWanted);
    auto* title = new Paragraph(Type::h2, own ? tr("I tuoi consensi") : tr("I consensi"));
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* head = new QWidget;
    auto* all = column(head, 4, {20, 0, 20, 4});
    all->addWidget(title);
    auto* links = new QWidget;
    auto* flow = new FlowLayout(links, 16);
    flow->addWidget(notice);
    flow->addWidget(history);
    all->addWidget(links);
    return head;
}

QWidget* ConsentsCard::makeRow(core::ConsentTopic topic) {
    auto* toggle = Switch::withWords(consentTitle(topic));
    toggle->setObjectName(QStringLiteral("switch%1").arg(int(topic)));
    auto* detail = new Paragraph(Type::secondary, consentDetail(topic));
    detail->setColor(Role::ink2);
    connect(toggle, &Switch::clicked, this, [this, toggle, topic](bool on) {
        toggle->setChecked(!on);  // it turns when the portal has written it
        Q_EMIT wanted(topic, on);
    });
    auto* words = column(nullptr, 0);
    words->addWidget(new Paragraph(Type::bodyStrong, consentTitle(topic)));
    words->addWidget(detail);
    auto* line = rows_.isEmpty() ? new Strip({}) : new Strip({}, Qt::TopEdge);
    auto* across = row(line, 12, {20, 8, 20, 8});
    across->addLayout(words, 1);
    across->addWidget(toggle, 0, Qt::AlignVCenter);
    rows_ << Row{topic, detail, toggle};
    return line;
}

void ConsentsCard::show(const core::ConsentHistory& history, const QString& mobileEnds) {
    for (const Row& row : rows_) {
        row.detail->setText(consentSince(row.topic, history, mobileEnds));
        row.toggle->setChecked(history.given(row.topic));
        row.toggle->setAccessibleDescription(row.detail->text());
        row.toggle->update();
    }
}

void ConsentsCard::focusSwitch(core::ConsentTopic topic) {
    for (const Row& row : rows_)
        if (row.topic == topic) row.toggle->setFocus(Qt::OtherFocusReason);
}

void ConsentsCard::clear() {
    for (const Row& row : rows_) {
        row.detail->setText(consentDetail(row.topic));
        row.toggle->setChecked(false);
        row.toggle->setAccessibleDescription({});
    }
}

}  // namespace ui
