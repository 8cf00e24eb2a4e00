// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/card_scene_painter.h"

#include <QPainterPath>
#include <algorithm>
#include <optional>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"

namespace ui {
namespace {

using State = CardScene::State;

constexpr double middle = 210;  // x of card and reader
constexpr double cardWidth = 153;
constexpr double cardHeight = 242;
constexpr double cardLeft = middle - cardWidth / 2;
constexpr double outside = 23;
constexpr double halfway = 77;
constexpr double inside = 137;
constexpr double readerTop = 284;

// The things drawn have colours of their own, like a photo: the card is blue in every theme.
const QColor cardBlue(0x2D, 0x74, 0xBD);
const QColor cardBand(0x1F, 0x5D, 0x9E);
const QColor paleCard(0x8B, 0x96, 0xA4);
const QColor paleBand(0x6E, 0x79, 0x87);
const QColor cardBack(0xC3, 0xCB, 0xD6);
const QColor backStripe(0x5A, 0x68, 0x7A);
const QColor gold(0xEB, 0xBA, 0x55);
const QColor goldLine(0xA8, 0x6F, 0x12);
const QColor readerBody(0x38, 0x46, 0x58);
const QColor readerTopFace(0x4B, 0x5A, 0x70);
const QColor slot(0x16, 0x1E, 0x2A);
const QColor lampAmber(0xF0, 0xB0, 0x48);
const QColor lampGreen(0x63, 0xD6, 0x95);
const QColor lampRed(0xF2, 0x8B, 0x7D);

QColor white(double alpha) {
    QColor color(Qt::white);
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor lampOf(State state) {
    switch (state) {
        case State::noReader:
            return white(0.6);
        case State::reading:
        case State::ready:
        case State::endsSoon:
            return lampGreen;
        case State::noCertificate:
        case State::expired:
        case State::blocked:
        case State::removed:
            return lampRed;
        default:
            return lampAmber;
    }
}

struct Sign {
    Icon icon;
    Role fill;
};

std::optional<Sign> signOf(State state) {
    switch (state) {
        case State::notRecognised:
            return Sign{Icon::refresh, Role::warn};
        case State::noCertificate:
            return Sign{Icon::close, Role::bad};
        case State::expired:
            return Sign{Icon::clock, Role::bad};
        case State::wrongPin:
            return Sign{Icon::warning, Role::warn};
        case State::blocked:
            return Sign{Icon::lock, Role::bad};
        case State::removed:
            return Sign{Icon::chevronUp, Role::ink2};
        case State::ready:
            return Sign{Icon::check, Role::ok};
        case State::endsSoon:
            return Sign{Icon::clock, Role::warn};
        case State::reading:
            return Sign{Icon::clock, Role::primary};
        default:
            return std::nullopt;
    }
}

}  // namespace

double CardScenePainter::cardTop(State state) {
    switch (state) {
        case State::noReader:
        case State::insertCard:
        case State::removed:
            return outside;
        case State::notRecognised:
            return halfway;
        default:
            return inside;
    }
}

CardScenePainter::CardScenePainter(QPainter& painter, const QRectF& where, const QColor& ground)
    : painter_(painter), ground_(ground) {
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(where.width() / design.width(), where.height() / design.height());
    painter_.translate(where.center() - QPointF(design.width(), design.height()) * scale / 2);
    painter_.scale(scale, scale);
}

CardScenePainter::~CardScenePainter() {
    painter_.restore();
}

void CardScenePainter::paint(State state, double top) {
    circle();
    if (state == State::notRecognised)
        back(top);
    else if (state != State::noReader)
        front(top, state == State::expired);
    if (state == State::noReader) painter_.setOpacity(0.45);
    reader(lampOf(state));
    painter_.setOpacity(1);
    if (state == State::noReader) plug();
    if (state == State::insertCard) arrow();
    badge(state);
}

// In high contrast every box is outlined and none is tinted.
void CardScenePainter::box(const QRectF& rect, double radius, const QColor& fill) {
    const bool outlined = theme().highContrast();
    painter_.setPen(outlined ? QPen(Qt::white, 4) : QPen(Qt::NoPen));
    painter_.setBrush(outlined ? QColor(Qt::black) : fill);
    painter_.drawRoundedRect(rect, radius, radius);
}

void CardScenePainter::circle() {
    if (theme().highContrast()) return;
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme().color(theme().scheme == Scheme::dark ? Role::sunken : Role::side));
    painter_.drawEllipse(QPointF(middle, 212), 205, 205);
}

void CardScenePainter::front(double top, bool pale) {
    const QRectF card(cardLeft, top, cardWidth, cardHeight);
    box(card, 12, pale ? paleCard : cardBlue);
    if (!theme().highContrast()) {
        painter_.save();
        painter_.setClipRect(QRectF(cardLeft, top, 46, cardHeight));
        box(card, 12, pale ? paleBand : cardBand);
        painter_.restore();
    }
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(white(0.25));
    painter_.drawRoundedRect(QRectF(cardLeft + 64, top + 17, 51, 44), 6, 6);
    cardLines(top, pale);
    cardText(top);
    chip(top);
}

void CardScenePainter::cardLines(double top, bool pale) {
    struct Line {
        double x, y, length, alpha;
    };
    constexpr Line lines[] = {
        {64, 81, 84, 0.95}, {81, 108, 57, 0.6}, {114, 111, 113, 0.75}, {130, 145, 79, 0.55}};
    for (const Line& line : lines) {
        painter_.setBrush(white(pale ? line.alpha * 0.8 : line.alpha));
        painter_.drawRoundedRect(QRectF(cardLeft + line.x, top + line.y, 7.5, line.length), 3.7,
                                 3.7);
    }
}

// A picture of words, not text to be read: it does not follow the language.
void CardScenePainter::cardText(double top) {
    painter_.save();
    painter_.translate(cardLeft, top + 128);
    painter_.rotate(-90);
    QFont font(fontFamily());
    font.setHintingPreference(QFont::PreferNoHinting);
    painter_.setPen(Qt::white);
    font.setPixelSize(11);
    font.setWeight(QFont::Bold);
    painter_.setFont(font);
    painter_.drawText(QRectF(0, 9, 120, 16), Qt::AlignLeft | Qt::AlignVCenter,
                      QStringLiteral("TESSERA SANITARIA"));
    font.setPixelSize(8);
    font.setWeight(QFont::Normal);
    painter_.setFont(font);
    painter_.drawText(QRectF(-14, 25, 140, 14), Qt::AlignLeft | Qt::AlignVCenter,
                      QStringLiteral("CARTA NAZIONALE DEI SERVIZI"));
    painter_.restore();
}

void CardScenePainter::chip(double top) {
    const QRectF chip(cardLeft + 62, top + 183, 32, 41);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(gold);
    painter_.drawRoundedRect(chip, 5, 5);
    painter_.setPen(QPen(goldLine, 1.4));
    const double y1 = chip.top() + 14;
    const double y2 = chip.bottom() - 14;
    painter_.drawLine(QPointF(chip.left(), y1), QPointF(chip.right(), y1));
    painter_.drawLine(QPointF(chip.left(), y2), QPointF(chip.right(), y2));
    for (const double x : {chip.left() + 11, chip.right() - 11}) {
        painter_.drawLine(QPointF(x, chip.top()), QPointF(x, y1));
        painter_.drawLine(QPointF(x, y2), QPointF(x, chip.bottom()));
    }
}

void CardScenePainter::back(double top) {
    box(QRectF(cardLeft, top, cardWidth, cardHeight), 12, cardBack);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(backStripe);
    painter_.drawRect(QRectF(cardLeft + 14, top, 28, cardHeight));
    painter_.setBrush(Qt::white);
    for (const double x : {58.0, 74.0})
        painter_.drawRoundedRect(QRectF(cardLeft + x, top + 88, 7.5, 120), 3.7, 3.7);
    const QRectF code(cardLeft + 90, top + 40, 26, 168);
    painter_.drawRect(code);
    painter_.setBrush(slot);
    for (int i = 0; i < 24; ++i)
        painter_.drawRect(QRectF(code.left() + 4, code.top() + 4 + i * 6.8, code.width() - 8,
                                 i % 3 == 0 ? 4 : 2.4));
}

void CardScenePainter::reader(const QColor& lamp) {
    const QRectF body(59, readerTop, 302, 109);
    painter_.setBrush(Qt::NoBrush);
    const QColor cable = theme().highContrast() ? QColor(Qt::white) : readerBody;
    painter_.setPen(QPen(cable, 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path(QPointF(middle, body.bottom() - 4));
    path.lineTo(middle, 407);
    path.quadTo(middle, 422, middle + 15, 422);
    path.lineTo(382, 422);
    painter_.drawPath(path);
    box(body, 22, readerBody);
    if (!theme().highContrast())
        box(QRectF(body.left(), body.top(), body.width(), 31), 16, readerTopFace);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme().highContrast() ? QColor(Qt::white) : slot);
    painter_.drawRoundedRect(QRectF(body.left() + 34, body.top() + 11, 234, 9), 4.5, 4.5);
    painter_.setBrush(lamp);
    painter_.drawEllipse(QPointF(middle, body.top() + 69), 8.5, 8.5);
}

void CardScenePainter::arrow() {
    constexpr double x = 344;
    painter_.setPen(
        QPen(theme().color(Role::primary), 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawLine(QPointF(x, 118), QPointF(x, 228));
    painter_.drawPolyline(QPolygonF{{x - 23, 202}, {x, 229}, {x + 23, 202}});
}

void CardScenePainter::badge(State state) {
    const auto sign = signOf(state);
    if (!sign) return;
    const QPointF centre(middle + 117, 124);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme().color(Role::surface));
    painter_.drawEllipse(centre, 38, 38);
    painter_.setBrush(theme().color(sign->fill));
    painter_.drawEllipse(centre, 34, 34);
    const QRectF where(centre - QPointF(20, 20), QSizeF(40, 40));
    drawIcon(painter_, where, sign->icon, theme().color(Role::onPrimary));
}

void CardScenePainter::plug() {
    const QPointF centre(middle, 171);
    painter_.setPen(QPen(ground_, 6));
    painter_.setBrush(theme().color(Role::primary));
    painter_.drawEllipse(centre, 60, 60);
    drawIcon(painter_, QRectF(centre - QPointF(34, 34), QSizeF(68, 68)), Icon::reader,
             theme().color(Role::onPrimary));
}

}  // namespace ui
