// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_panel.h"

#include <QVBoxLayout>

#include "app/desktop/demo/demo_cards.h"
#include "app/desktop/demo/demo_phone.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace desktop {

DemoPanel::DemoPanel(DemoCards& cards, const QUrl& control) : cards_(cards) {
    setWindowTitle(tr("Prova di Sportello"));
    auto* layout = ui::column(this, 10, {20, 20, 20, 20});
    auto* pin = new ui::Paragraph(ui::Type::body);
    pin->setRichText(tr("Il PIN della tessera di prova è <b>12345</b>."));
    layout->addWidget(new ui::Paragraph(ui::Type::h2, tr("Lettore e tessera")));
    layout->addWidget(pin);
    addHands(*layout);
    layout->addWidget(new ui::Paragraph(ui::Type::h2, tr("Telefono")));
    layout->addWidget(new DemoPhone(control), 1);
    ui::withTheme(this, [this] { setMinimumWidth(ui::theme().px(320)); });
}

void DemoPanel::addHands(QVBoxLayout& layout) {
    using Kind = DemoCards::Kind;
    addHand(layout, tr("Inserisci la tessera"), [](DemoCards& cards) { cards.insert(Kind::good); });
    addHand(layout, tr("Togli la tessera"), [](DemoCards& cards) { cards.remove(); });
    addHand(layout, tr("Inseriscila al contrario"),
            [](DemoCards& cards) { cards.insertUpsideDown(); });
    addHand(layout, tr("Inserisci una tessera scaduta"),
            [](DemoCards& cards) { cards.insert(Kind::expired); });
    addHand(layout, tr("Inserisci un'altra carta"),
            [](DemoCards& cards) { cards.insert(Kind::notHealth); });
    addHand(layout, tr("Stacca il lettore"), [](DemoCards& cards) { cards.unplug(); });
    addHand(layout, tr("Collega il lettore"), [](DemoCards& cards) { cards.plug(); });
}

template <typename Act>
void DemoPanel::addHand(QVBoxLayout& layout, const QString& text, Act act) {
    auto* button = new ui::Button(ui::Button::Kind::neutral, text);
    button->setInBar(true);
    connect(button, &ui::Button::clicked, this, [this, act] { act(cards_); });
    layout.addWidget(button);
}

}  // namespace desktop
