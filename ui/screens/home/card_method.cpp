// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/card_method.h"

#include <QBoxLayout>

#include "ui/screens/login/card_picture.h"
#include "ui/screens/login/card_words.h"
#include "ui/shell/icon_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QLayout* ticked(const QString& text) {
    auto* line = row(nullptr, 10);
    line->addWidget(new IconView(Icon::check, Role::ok, 20), 0, Qt::AlignTop);
    line->addWidget(new Paragraph(Type::body, text), 1);
    return line;
}

Paragraph* coloured(Type type, const QString& text, Role role) {
    auto* paragraph = new Paragraph(type, text);
    paragraph->setColor(role);
    return paragraph;
}

}  // namespace

CardMethod::CardMethod(core::CardService& cards, QWidget* parent)
    : Card(Kind::chosen, parent),
      reader_(new Paragraph(Type::label)),
      enter_(new Button(Button::Kind::primary, tr("ACCEDI"))),
      scene_(new CardScene) {
    reader_->setObjectName(QStringLiteral("reader"));
    enter_->setAccessibleName(tr("Accedi con la tessera e il PIN"));
    enter_->setObjectName(QStringLiteral("cardLogin"));
    connect(enter_, &Button::clicked, this, &CardMethod::chosen);
    auto* all = column(this, 8, {26, 22, 22, 22});
    all->addWidget(new Paragraph(Type::h2, tr("Con la tessera e il PIN")));
    all->addWidget(coloured(Type::overline,
                            tr("AUTENTICAZIONE CON CRS, LETTORE DI SMARTCARD E PIN"), Role::ink2));
    auto* across = row(nullptr, 16);
    auto* words = column(nullptr, 10);
    addWords(*words);
    across->addLayout(words, 1);
    scene_->setPreferredWidth(220);
    across->addWidget(scene_, 1, Qt::AlignBottom);
    all->addLayout(across, 1);
    connect(&cards, &core::CardService::changed, this, &CardMethod::showReader);
    showReader(cards.snapshot());
}

void CardMethod::addWords(QBoxLayout& layout) {
    layout.addWidget(coloured(
        Type::body,
        tr("È disponibile solo se hai un lettore di smartcard e il codice PIN della tua CRS."),
        Role::ink2));
    layout.addLayout(ticked(tr("Apre tutti i servizi")));
    layout.addLayout(ticked(tr("Serve per cambiare medico")));
    layout.addLayout(ticked(tr("Nessun programma da installare")));
    layout.addStretch();
    layout.addWidget(reader_);
    layout.addWidget(enter_, 0, Qt::AlignLeft);
}

void CardMethod::showReader(const core::CardSnapshot& card) {
    reader_->setText(readerLine(card));
    reader_->setColor(readerFine(card) ? Role::ok : Role::warn);
    scene_->setState(cardPicture(card.state));
}

}  // namespace ui
