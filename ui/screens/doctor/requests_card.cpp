// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/requests_card.h"

#include <QBoxLayout>
#include <algorithm>

#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/doctor/withdraw_question.h"
#include "ui/shell/format.h"
#include "ui/shell/strip.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

bool same(const QVector<core::ChoiceRequest>& a, const QVector<core::ChoiceRequest>& b) {
    return std::ranges::equal(a, b, [](const auto& one, const auto& other) {
        return one.id == other.id && one.state == other.state && one.version == other.version;
    });
}

QString when(const core::ChoiceRequest& request) {
    QStringList parts{elided(RequestsCard::tr("Inviata il %1").arg(dateAndTime(request.sent)))};
    if (request.ended.isValid() && request.state != core::RequestState::accepted)
        parts << requestStateName(request.state) + u' ' +
                     elided(RequestsCard::tr("il %1").arg(dateAndTime(request.ended)));
    if (!request.receipt.isEmpty()) parts << RequestsCard::tr("protocollo %1").arg(request.receipt);
    return parts.join(QStringLiteral(" · "));
}

Paragraph* grey(const QString& text) {
    auto* paragraph = new Paragraph(Type::secondary, text);
    paragraph->setColor(Role::ink2);
    return paragraph;
}

}  // namespace

RequestsCard::RequestsCard(QWidget* parent)
    : Card(Kind::plain, parent),
      notice_(new Banner),
      question_(new WithdrawQuestion),
      rows_(column(nullptr, 14)) {
    notice_->hide();
    notice_->setObjectName(QStringLiteral("requestNotice"));
    auto* all = column(this, 12, {26, 20, 26, 20});
    all->addWidget(new Paragraph(Type::h3, tr("Richieste di scelta e cambio")));
    all->addWidget(notice_);
    all->addWidget(question_);
    all->addLayout(rows_);
    connect(question_, &WithdrawQuestion::confirmed, this, &RequestsCard::withdrawConfirmed);
    connect(question_, &WithdrawQuestion::dismissed, this, [this] {
        if (auto* button = findChild<Button*>(QStringLiteral("withdraw"))) button->setFocus();
    });
    hide();
}

// What is the same stays: the keyboard may be in it.
void RequestsCard::setRequests(const QVector<core::ChoiceRequest>& requests) {
    if (same(requests, shown_)) return;
    shown_ = requests;
    question_->close();
    while (auto* item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& request : requests) {
        if (rows_->count() > 0) {
            auto* line = new Strip(Role::line);
            line->setFixedHeight(1);
            rows_->addWidget(line);
        }
        rows_->addWidget(makeRow(request));
    }
    setVisible(!requests.isEmpty());
}

QWidget* RequestsCard::makeRow(const core::ChoiceRequest& request) {
    auto* box = new QWidget;
    auto* all = column(box, 4);
    auto* head = row(nullptr, 10);
    head->addWidget(new Paragraph(Type::label, request.doctorName), 1);
    head->addWidget(new Badge({.tone = requestStateTone(request.state),
                               .text = requestStateName(request.state)}),
                    0, Qt::AlignTop);
    all->addLayout(head);
    all->addWidget(grey(when(request)));
    if (!request.reason.isEmpty()) all->addWidget(grey(tr("Motivo: %1").arg(request.reason)));
    if (!request.answer.isEmpty())
        all->addWidget(
            new Paragraph(Type::body, tr("Risposta dell'ufficio: %1").arg(request.answer)));
    all->addWidget(makeActs(request));
    return box;
}

QWidget* RequestsCard::makeActs(const core::ChoiceRequest& request) {
    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts, 16);
    auto* receipt = new Button(Button::Kind::link, tr("Vedi la ricevuta"));
    receipt->setObjectName(QStringLiteral("showReceipt"));
    receipt->setAccessibleName(tr("Vedi la ricevuta della richiesta a %1").arg(request.doctorName));
    connect(receipt, &Button::clicked, this, [this, id = request.id] { Q_EMIT receiptWanted(id); });
    flow->addWidget(receipt);
    if (request.state != core::RequestState::sent) return acts;
    auto* withdraw = new Button(Button::Kind::link, tr("Ritira la richiesta"));
    withdraw->setObjectName(QStringLiteral("withdraw"));
    withdraw->setAccessibleName(tr("Ritira la richiesta a %1").arg(request.doctorName));
    connect(withdraw, &Button::clicked, this, [this, request] { ask(request); });
    flow->addWidget(withdraw);
    return acts;
}

void RequestsCard::ask(const core::ChoiceRequest& request) {
    notice_->hide();
    question_->ask(request);
}

void RequestsCard::tell(Tone tone, const QString& marked) {
    notice_->setMessage(tone, marked);
    notice_->show();
    notice_->announceAndFocus();
}

void RequestsCard::clear() {
    setRequests({});
    question_->close();
    notice_->setMessage(Tone::info, {});
    notice_->hide();
}

}  // namespace ui
