// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/diagnosis/advice_card.h"

#include <QVBoxLayout>

#include "ui/screens/diagnosis/advice_actions.h"
#include "ui/screens/diagnosis/command_box.h"
#include "ui/screens/diagnosis/finding_look.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_scene.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::diagnosis::Action;
using core::diagnosis::Verdict;

constexpr double sceneWidth = 200;
constexpr double sceneBeside = 150;
constexpr double widestButton = 320;

/// What is about the computer, the reader or the card is looked at again by itself.
QString adviceText(const core::diagnosis::Diagnosis::Row& row) {
    const auto text = row.finding->advice.text.text();
    const bool live = row.probe->group == core::diagnosis::ProbeGroup::card &&
                      row.finding->verdict == Verdict::fail;
    return live ? AdviceCard::tr("%1 I controlli ripartono da soli.").arg(text) : text;
}

}  // namespace

AdviceCard::AdviceCard()
    : scene_(new CardScene),
      tile_(new IconTile(Icon::clock, Tone::info)),
      heading_(new Paragraph(Type::h2)),
      text_(new Paragraph(Type::body)),
      command_(new CommandBox),
      button_(new Button(Button::Kind::secondary, QString())) {
    setObjectName(QStringLiteral("advice"));
    scene_->setPreferredWidth(sceneWidth);
    heading_->setObjectName(QStringLiteral("adviceHeading"));
    button_->setObjectName(QStringLiteral("adviceAction"));
    button_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    limitWidth(button_, widestButton);
    across_ = row(this, 20, {22, 18, 22, 20});
    auto* words = column(nullptr, 10);
    words->addWidget(tile_, 0, Qt::AlignLeft);
    for (QWidget* each : {static_cast<QWidget*>(heading_), static_cast<QWidget*>(text_),
                          static_cast<QWidget*>(command_)})
        words->addWidget(each);
    auto* action = row(nullptr, 0);  // the button's greatest width is not that of the words
    action->addWidget(button_, 1);
    action->addStretch();
    words->addLayout(action);
    across_->addWidget(scene_, 0, Qt::AlignCenter);
    across_->addLayout(words, 1);
    connect(button_, &Button::clicked, this, [this] {
        if (action_ == Action::none) return Q_EMIT enterChosen();
        Q_EMIT chosen(action_);
    });
    withTheme(this, [this] { fitRoom(); });  // after the layout's own spaces
    showRunning();
}

void AdviceCard::show(const core::diagnosis::Diagnosis::Row& row) {
    const auto& finding = *row.finding;
    action_ = finding.advice.action;
    setKind(findingLook(finding.verdict).card);
    showPicture(row);
    say(finding.advice.heading.text(), adviceText(row), actionWords(action_));
    command_->setCommand(QString::fromLatin1(finding.advice.command));
}

void AdviceCard::showPicture(const core::diagnosis::Diagnosis::Row& row) {
    const auto picture = probePicture(row);
    pictured_ = picture.has_value();
    fitPicture();
    if (picture) scene_->setState(*picture);
    tile_->setIcon(probeIcon(row.probe->id), findingLook(row.finding->verdict).tone);
}

void AdviceCard::showFine() {
    action_ = Action::none;
    setKind(Kind::ok);
    pictured_ = true;
    fitPicture();
    scene_->setState(CardScene::State::ready);
    tile_->setIcon(Icon::ok, Tone::ok);
    say(tr("È tutto a posto"), tr("Puoi entrare con la tessera e il PIN."),
        tr("Entra con la tessera"));
    command_->setCommand({});
}

void AdviceCard::showRunning() {
    action_ = Action::none;
    setKind(Kind::plain);
    pictured_ = false;
    fitPicture();
    tile_->setIcon(Icon::clock, Tone::info);
    say(tr("Un momento…"), tr("Ogni risultato compare appena c'è."), {});
    command_->setCommand({});
}

void AdviceCard::say(const QString& heading, const QString& text, const QString& button) {
    heading_->setText(heading);
    text_->setText(text);
    button_->setText(button);
    button_->setVisible(!button.isEmpty());
}

void AdviceCard::setRoom(WidthClass widthClass) {
    room_ = widthClass;
    fitRoom();
}

void AdviceCard::fitRoom() {
    const bool wide = room_ == WidthClass::wide;
    across_->setDirection(wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    across_->setSpacing(theme().px(wide ? 10 : 24));
    scene_->setPreferredWidth(wide ? sceneWidth : sceneBeside);
    fitPicture();
}

void AdviceCard::fitPicture() {
    const bool shown = pictured_ && room_ != WidthClass::narrow;
    scene_->setVisible(shown);
    tile_->setVisible(!shown);
}

QString AdviceCard::heading() const {
    return heading_->text();
}

void AdviceCard::copyCommand() const {
    command_->copy();
}

}  // namespace ui
