// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_phone.h"

#include <QPainter>
#include <QVBoxLayout>
#include <chrono>

#include "app/desktop/demo/portal_control.h"
#include "ui/shell/format.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace desktop {

using namespace std::chrono_literals;

namespace {

constexpr double bezel = 12;
constexpr double corner = 34;
constexpr double ear = 30;  // above the screen

ui::Paragraph* quiet(ui::Type type, const QString& text) {
    auto* paragraph = new ui::Paragraph(type, text);
    paragraph->setColor(ui::Role::ink2);
    return paragraph;
}

QWidget* bubble(const DemoSms& sms) {
    auto* card = new ui::Card;
    auto* inside = ui::column(card, 6, {16, 12, 16, 14});
    auto* head = ui::row(nullptr, 8);
    head->addWidget(quiet(ui::Type::secondary, DemoPhone::tr("A %1").arg(sms.to)), 1);
    auto* time = quiet(ui::Type::secondary, ui::clockTime(sms.sentAt));
    time->setAlignment(Qt::AlignRight);
    head->addWidget(time);
    inside->addLayout(head);
    inside->addWidget(new ui::Paragraph(ui::Type::body, sms.text));
    const QString code = codeIn(sms.text);
    if (code.isEmpty()) return card;
    auto* big = new ui::Paragraph(ui::Type::h1, grouped(code));
    big->setObjectName(QStringLiteral("smsCode"));
    inside->addWidget(big);
    return card;
}

}  // namespace

DemoPhone::DemoPhone(PortalControl& control, QWidget* parent) : QWidget(parent), control_(control) {
    setObjectName(QStringLiteral("phone"));
    setAccessibleName(tr("Telefono"));
    auto* content = new QWidget;
    bubbles_ = ui::column(content, 12, {4, 4, 4, 4});
    auto* layout = ui::column(this, 10, {bezel + 14, ear + 12, bezel + 14, bezel + 18});
    layout->addWidget(new ui::Paragraph(ui::Type::h3, tr("RegioneLombardia")));
    layout->addWidget(ui::scrolled(content), 1);
    ui::withTheme(this, [this] { setMinimumHeight(ui::theme().px(420)); });
    connect(&timer_, &QTimer::timeout, this, &DemoPhone::ask);
    timer_.start(1s);
    show({});
    ask();
}

void DemoPhone::ask() {
    control_.get(QStringLiteral("/sms"), this, [this](const PortalControl::Answer& answer) {
        if (!answer.fine()) return;
        const auto messages = readOutbox(answer.body.array());
        if (messages != messages_) show(messages);
    });
}

void DemoPhone::show(const QVector<DemoSms>& messages) {
    messages_ = messages;
    while (QLayoutItem* item = bubbles_->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    if (messages.isEmpty())
        bubbles_->addWidget(quiet(ui::Type::body, tr("Nessun messaggio. Qui arrivano gli SMS.")));
    for (const DemoSms& sms : messages) {
        QWidget* one = bubble(sms);
        bubbles_->addWidget(one);
        one->show();  // left to the layout, it would be seen empty for a moment
    }
    bubbles_->addStretch();
}

void DemoPhone::paintEvent(QPaintEvent*) {
    const ui::Theme& t = ui::theme();
    QPainter painter(this);
    ui::paintBox(painter, rect(), t.length(corner), t.color(ui::Role::toast),
                 t.color(ui::Role::line), t.boxStroke());
    const double edge = t.length(bezel);
    const QRectF screen = QRectF(rect()).adjusted(edge, t.length(ear), -edge, -edge);
    ui::paintBox(painter, screen, t.length(corner - bezel), t.color(ui::Role::paper), {}, 0);
    const double slit = t.length(56);
    ui::paintBox(painter, QRectF((width() - slit) / 2, t.length(13), slit, t.length(5)),
                 t.length(2.5), t.color(ui::Role::ink2), {}, 0);
}

}  // namespace desktop
