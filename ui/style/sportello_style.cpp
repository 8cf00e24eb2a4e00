// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/sportello_style.h"

#include <QComboBox>
#include <QFocusFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"

namespace ui {
namespace {

constexpr double fieldPadding = 14;
constexpr double arrowSize = 20;
constexpr double indicatorSize = 24;

double focusMargin() {
    return theme().length(metric::focusGap) + theme().focusStroke();
}

double radiusOf(const QWidget* widget) {
    const QVariant own = widget != nullptr ? widget->property("radius") : QVariant();
    return theme().length(own.isValid() ? own.toDouble() : metric::radiusControl);
}

void drawFocusFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    paintFocus(painter, QRectF(option.rect),
               radiusOf(frame != nullptr ? frame->widget() : nullptr) + focusMargin());
}

// Read only is told by the fill, a mistake by colour, width and the sentence under the field.
void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const Theme& t = theme();
    const bool wrong = widget != nullptr && widget->property("error").toBool();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool fixed = option.state.testFlag(QStyle::State_ReadOnly) ||
                       !option.state.testFlag(QStyle::State_Enabled);
    const Role border = wrong ? Role::bad : Role::ctl;
    paintBox(painter, QRectF(option.rect), t.length(metric::radiusControl),
             t.color(fixed ? Role::sunken : Role::surface), t.color(border),
             wrong || focused ? t.chosenStroke() : t.controlStroke());
}

QRect arrowRect(const QRect& rect) {
    const int size = theme().px(arrowSize);
    return {rect.right() - theme().px(12) - size + 1, rect.center().y() - size / 2 + 1, size, size};
}

void drawCombo(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) {
    drawField(option, painter, widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintIcon(painter, arrowRect(option.rect), Icon::chevronDown,
              theme().color(enabled ? Role::ink : Role::ctl));
}

void drawCheck(const QStyleOption& option, QPainter& painter, const QWidget* widget, bool round) {
    const Theme& t = theme();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool wrong = widget != nullptr && widget->property("error").toBool();
    const QRectF box(option.rect);
    if (!round && !wrong) return paintCheckBox(painter, box, on);
    const Role fill = on ? Role::primary : Role::surface;
    const Role border = wrong ? Role::bad : on ? Role::primary : Role::ctl;
    paintBox(painter, box, round ? box.width() / 2 : t.length(6), t.color(fill), t.color(border),
             t.chosenStroke());
    if (!on) return;
    const double inset = box.width() * (round ? 0.32 : 0.12);
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    if (round) return paintBox(painter, inner, inner.width() / 2, t.color(Role::onPrimary), {}, 0);
    paintIcon(painter, inner, Icon::check, t.color(Role::onPrimary));
}

}  // namespace

SportelloStyle::SportelloStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void SportelloStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                   QPainter* painter, const QWidget* widget) const {
    switch (element) {
        case PE_PanelLineEdit: {
            // The edit inside a combo or spin box has no frame of its own.
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (frame == nullptr || frame->lineWidth > 0) drawField(*option, *painter, widget);
            return;
        }
        case PE_FrameLineEdit:
        case PE_FrameFocusRect:
            return;
        case PE_IndicatorCheckBox:
            return drawCheck(*option, *painter, widget, false);
        case PE_IndicatorRadioButton:
            return drawCheck(*option, *painter, widget, true);
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SportelloStyle::drawControl(ControlElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const {
    if (element == CE_FocusFrame) return drawFocusFrame(*option, *painter, widget);
    if (element == CE_ShapedFrame && qobject_cast<const QPlainTextEdit*>(widget) != nullptr)
        return drawField(*option, *painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SportelloStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) return drawCombo(*option, *painter, widget);
    if (control == CC_SpinBox) return drawField(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect SportelloStyle::subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const {
    if (element != SE_LineEditContents) return QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame != nullptr && frame->lineWidth == 0) return option->rect;
    const int side = theme().px(fieldPadding) - 2;  // QLineEdit adds 2 px itself
    return option->rect.adjusted(side, 0, -side, 0);
}

QRect SportelloStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                     SubControl part, const QWidget* widget) const {
    const int side = theme().px(fieldPadding);
    const QRect all = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QRect(QPoint(all.left() + side, all.top() + 2),
                     QPoint(arrowRect(all).left() - 8, all.bottom() - 2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {arrowRect(all).left() - 8, all.top(), all.right() - arrowRect(all).left() + 9,
                all.height()};
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return all.adjusted(side, 2, -side, -2);
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) return {};
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize SportelloStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                       const QSize& contents, const QWidget* widget) const {
    const bool inBar = widget != nullptr && widget->property("bar").toBool();
    const int height = theme().px(inBar ? metric::barControlHeight : metric::controlHeight);
    const int sides = 2 * theme().px(fieldPadding);
    switch (type) {
        case CT_LineEdit:
        case CT_SpinBox:
            return {contents.width() + sides, std::max(contents.height(), height)};
        case CT_ComboBox:
            return {contents.width() + sides + theme().px(arrowSize) + 8,
                    std::max(contents.height(), height)};
        case CT_CheckBox:
        case CT_RadioButton: {
            const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
            return {size.width(), std::max(size.height(), theme().px(metric::barControlHeight))};
        }
        default:
            return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int SportelloStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                                const QWidget* widget) const {
    switch (metric) {
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin:
            return qCeil(focusMargin());
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return theme().px(indicatorSize);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return theme().px(12);
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_TextCursorWidth:
            return 2;
        case PM_SmallIconSize:
            return theme().px(20);
        case PM_ButtonIconSize:
            return theme().px(22);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SportelloStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returnData) const {
    switch (hint) {
        case SH_FocusFrame_AboveWidget:
            return 1;
        case SH_FocusFrame_Mask:  // it would cut the round corners of the ring
            return 0;
        case SH_ComboBox_Popup:
            return 0;
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
            return 0;
        case SH_Widget_Animate:
            return theme().animates() ? 1 : 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

}  // namespace ui
