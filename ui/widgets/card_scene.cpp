// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/card_scene.h"

#include <QPainter>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/card_scene_painter.h"

namespace ui {
namespace {

constexpr int glideMs = 240;
constexpr int restMs = 2000;
constexpr double invitationWay = 30;
constexpr int mostInvitations = 3;

}  // namespace

CardScene::CardScene(State state, QWidget* parent)
    : QWidget(parent), state_(state), cardTop_(CardScenePainter::cardTop(state)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(nameOf(state));
    glide_.setDuration(glideMs);
    glide_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&glide_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        cardTop_ = value.toDouble();
        update();
    });
    invitation_.setInterval(glideMs + restMs);
    connect(&invitation_, &QTimer::timeout, this, &CardScene::invite);
}

void CardScene::setState(State state) {
    if (state == state_) return;
    const double from = cardTop_;
    state_ = state;
    setAccessibleName(nameOf(state));
    glideFrom(from);
    beginInviting();
    update();
}

void CardScene::glideFrom(double top) {
    glide_.stop();
    const double target = CardScenePainter::cardTop(state_);
    cardTop_ = target;
    if (!theme().animates() || !isVisible() || qFuzzyCompare(top, target)) return;
    glide_.setStartValue(top);
    glide_.setEndValue(target);
    glide_.start();
}

void CardScene::beginInviting() {
    invitation_.stop();
    invitations_ = 0;
    if (state_ == State::insertCard && isVisible() && theme().animates()) invitation_.start();
}

void CardScene::invite() {
    if (++invitations_ >= mostInvitations) invitation_.stop();
    glideFrom(cardTop_ - invitationWay);
}

void CardScene::finishMoving() {
    invitation_.stop();
    glide_.stop();
    cardTop_ = CardScenePainter::cardTop(state_);
    update();
}

int CardScene::heightForWidth(int width) const {
    return qCeil(std::min(width, theme().px(preferredWidth_)) * CardScenePainter::design.height() /
                 CardScenePainter::design.width());
}

QSize CardScene::sizeHint() const {
    const int width = theme().px(preferredWidth_);
    return {width, heightForWidth(width)};
}

QSize CardScene::minimumSizeHint() const {
    const int width = theme().px(std::min(preferredWidth_, 150.0));
    return {width, heightForWidth(width)};
}

void CardScene::setPreferredWidth(double px) {
    preferredWidth_ = px;
    updateGeometry();
}

void CardScene::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    CardScenePainter(painter, rect(), palette().color(QPalette::Window)).paint(state_, cardTop_);
}

void CardScene::showEvent(QShowEvent*) {
    beginInviting();
}

void CardScene::hideEvent(QHideEvent*) {
    finishMoving();
}

QString CardScene::nameOf(State state) const {
    switch (state) {
        case State::noReader:
            return tr("Disegno: il lettore non è collegato");
        case State::insertCard:
            return tr("Disegno: la tessera entra nel lettore con il chip in basso");
        case State::reading:
            return tr("Disegno: la tessera è nel lettore e viene letta");
        case State::notRecognised:
            return tr("Disegno: la tessera è girata al contrario");
        case State::noCertificate:
            return tr("Disegno: la tessera non va bene per entrare");
        case State::expired:
            return tr("Disegno: la tessera è scaduta");
        case State::wrongPin:
            return tr("Disegno: il PIN è errato");
        case State::blocked:
            return tr("Disegno: il PIN è bloccato");
        case State::removed:
            return tr("Disegno: la tessera è fuori dal lettore");
        case State::ready:
            return tr("Disegno: la tessera è nel lettore ed è a posto");
        case State::endsSoon:
            return tr("Disegno: la tessera è nel lettore e scade fra poco");
    }
    return {};
}

}  // namespace ui
