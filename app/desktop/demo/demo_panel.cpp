// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_panel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/desktop/demo/demo_cards.h"
#include "app/desktop/demo/demo_counter.h"
#include "app/desktop/demo/demo_phone.h"
#include "app/desktop/demo/demo_time.h"
#include "app/desktop/demo/portal_control.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tab_bar.h"

namespace desktop {
namespace {

using Kind = DemoCards::Kind;

struct Hand {
    const char* text;
    void (*act)(DemoCards&);
};

constexpr Hand hands[] = {
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Inserisci la tessera"),
     [](DemoCards& cards) { cards.insert(Kind::good); }},
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Togli la tessera"),
     [](DemoCards& cards) { cards.remove(); }},
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Inseriscila al contrario"),
     [](DemoCards& cards) { cards.insertUpsideDown(); }},
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Inserisci una tessera scaduta"),
     [](DemoCards& cards) { cards.insert(Kind::expired); }},
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Inserisci una tessera che sta per scadere"),
     [](DemoCards& cards) { cards.insert(Kind::endingSoon); }},
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Inserisci una tessera con il PIN bloccato"),
     [](DemoCards& cards) { cards.insert(Kind::blocked); }},
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Inserisci una tessera senza certificato"),
     [](DemoCards& cards) { cards.insert(Kind::unfit); }},
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Inserisci un'altra carta"),
     [](DemoCards& cards) { cards.insert(Kind::notHealth); }},
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Stacca il lettore"),
     [](DemoCards& cards) { cards.unplug(); }},
    {QT_TRANSLATE_NOOP("desktop::DemoPanel", "Collega il lettore"),
     [](DemoCards& cards) { cards.plug(); }},
};

}  // namespace

DemoPanel::DemoPanel(DemoCards& cards, DemoClock& clock, const QUrl& control)
    : cards_(cards), clock_(clock), control_(new PortalControl(control, this)) {
    setObjectName(QStringLiteral("demoPanel"));
    setWindowTitle(tr("Prova di Sportello"));
    setAutoFillBackground(true);
    auto* across = ui::row(this, 24, {24, 20, 24, 20});
    auto* left = makeSides();
    auto* phone = new DemoPhone(*control_);
    across->addWidget(left, 1);
    across->addWidget(phone);
    ui::withTheme(this, [left, phone] {
        left->setMinimumWidth(ui::theme().px(380));
        phone->setFixedWidth(ui::theme().px(340));
    });
    resize(ui::theme().px(820), ui::theme().px(760));
}

DemoPanel::~DemoPanel() = default;

QWidget* DemoPanel::makeSides() {
    auto* tabs = new ui::TabBar;
    tabs->addNamedTab(tr("TESSERA"), tr("Lettore e tessera"));
    tabs->addNamedTab(tr("SPORTELLO"), tr("Sportello"));
    tabs->addNamedTab(tr("TEMPO"), tr("Tempo"));
    tabs->setAccessibleName(tr("Parti della prova"));
    tabs_ = tabs;
    sides_ = new QStackedWidget;
    for (QWidget* side : {makeCardSide(), static_cast<QWidget*>(new DemoCounter(*control_, clock_)),
                          static_cast<QWidget*>(new DemoTime(*control_, clock_))}) {
        side->setContentsMargins(4, 4, 4, 4);
        sides_->addWidget(ui::scrolled(side));
    }
    connect(tabs, &QTabBar::currentChanged, sides_, &QStackedWidget::setCurrentIndex);
    auto* area = new QWidget;
    auto* layout = ui::column(area, 14);
    layout->addWidget(tabs);
    layout->addWidget(sides_, 1);
    return area;
}

QWidget* DemoPanel::makeCardSide() {
    auto* area = new QWidget;
    auto* layout = ui::column(area, 10);
    auto* pin = new ui::Paragraph(ui::Type::body);
    pin->setRichText(tr("Il PIN della tessera di prova è <b>12345</b>, il PUK <b>87654321</b>."));
    layout->addWidget(pin);
    for (const Hand& hand : hands) {
        auto* button = new ui::Button(ui::Button::Kind::neutral, tr(hand.text));
        button->setInBar(true);
        connect(button, &ui::Button::clicked, this, [this, act = hand.act] { act(cards_); });
        layout->addWidget(button);
    }
    layout->addStretch();
    return area;
}

void DemoPanel::turnTo(Side side) {
    tabs_->setCurrentIndex(int(side));
}

}  // namespace desktop
