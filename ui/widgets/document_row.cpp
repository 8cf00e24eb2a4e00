// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/document_row.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainterPath>
#include <QToolTip>
#include <utility>

#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/painting.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/wrapped_lines.h"

namespace ui {
namespace {

constexpr double side = 20;
constexpr double right = 16;
constexpr double tileGap = 14;
constexpr double headerHeight = 40;
constexpr double bar = 5;
constexpr double chevron = 22;
constexpr double columnGap = 10;
constexpr double checkBox = 24;
constexpr int mostLines = 3;
constexpr int panelLines = 2;
constexpr double panelHeight = 115;

bool flag(const QModelIndex& index, RowRole role) {
    return index.data(role).toBool();
}

// A rectangle of which only some corners are round.
QPainterPath roundedEnds(const QRectF& rect, double radius, bool top, bool bottom) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    const double half = rect.height() / 2;
    if (!top) path.addRect(rect.adjusted(0, 0, 0, -half));
    if (!bottom) path.addRect(rect.adjusted(0, half, 0, 0));
    return path.simplified();
}

Tone tileTone(const QModelIndex& index) {
    const QVariant told = index.data(rowTone);
    if (told.isValid()) return static_cast<Tone>(told.toInt());
    return flag(index, rowUnread) ? Tone::info : Tone::neutral;
}

BadgeSpec badgeOf(const QModelIndex& index, bool selected) {
    if (const QString word = index.data(rowBadge).toString(); !word.isEmpty())
        return {.tone = static_cast<Tone>(index.data(rowBadgeTone).toInt()),
                .text = word,
                .small = true,
                .onChosen = selected};
    if (flag(index, rowHidden))
        return {.tone = Tone::neutral,
                .text = DocumentRow::tr("Oscurato"),
                .icon = Icon::eyeOff,
                .small = true,
                .onChosen = selected};
    if (flag(index, rowUnread))
        return {.tone = Tone::info,
                .text = DocumentRow::tr("Nuovo"),
                .small = true,
                .onChosen = selected};
    return {};
}

/// A square at the left of `rest`, and the gap after it, taken off. `size` is in px at 100 %.
QRectF takeSquare(QRectF& rest, double size) {
    const double edge = theme().length(size);
    const QRectF square(rest.left(), std::round(rest.center().y() - edge / 2), edge, edge);
    rest.setLeft(square.right() + theme().length(tileGap));
    return square;
}

}  // namespace

// Where the parts of a row stand; a rectangle may be empty.
struct DocumentRow::Parts {
    QRectF check, tile, title, secondary, date, badge, chevron;
    BadgeSpec badgeSpec;
};

struct DocumentRow::Cell {
    QModelIndex index;
    QRectF rect;
    bool selected, hovered, focused, first, last;
};

DocumentRow::DocumentRow(Layout layout, QObject* parent)
    : QStyledItemDelegate(parent), layout_(layout) {
    withTheme(this, [this] { heights_.clear(); });
}

void DocumentRow::setLayout(Layout layout) {
    layout_ = layout;
    heights_.clear();
}

void DocumentRow::setWrapping(bool wrapping) {
    wrapping_ = wrapping;
    heights_.clear();
}

void DocumentRow::setRoundEnds(bool top, bool bottom) {
    roundTop_ = top;
    roundBottom_ = bottom;
}

QStringList DocumentRow::secondLines(const QModelIndex& index, double width) const {
    const int most = layout_ == Layout::panel ? panelLines : wrapping_ ? mostLines : 1;
    return wrappedLines(Type::secondary, index.data(rowSecondary).toString(), width, most);
}

// The seed's capitals (S50); what is heard and found is in normal case.
QString DocumentRow::titleOf(const QModelIndex& index) const {
    const QString title = index.data().toString();
    return layout_ == Layout::panel ? title.toUpper() : title;
}

double DocumentRow::rowHeight(const QModelIndex& index) const {
    if (flag(index, rowHeader)) return headerHeight;
    switch (layout_) {
        case Layout::chevron:
            return 92;
        case Layout::panel:
            return panelHeight;
        case Layout::badgeUnderDate:
            break;
    }
    return metric::rowHeight + 1;
}

QSize DocumentRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double high = rowHeight(index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!wrapping_ || layout_ == Layout::panel || !view || flag(index, rowHeader))
        return {0, theme().px(high)};
    return {0, wrappedHeight(index, view->viewport()->width())};  // as wide as the view
}

int DocumentRow::wrappedHeight(const QModelIndex& index, int width) const {
    if (std::exchange(heightsFor_, width) != width) heights_.clear();
    const QString key = index.data(rowSecondary).toString() +
                        QChar(flag(index, rowUnread) ? u'u' : u'-') +
                        QChar(flag(index, rowHidden) ? u'h' : u'-');
    const auto known = heights_.constFind(key);
    if (known != heights_.cend()) return *known;
    const double high = theme().px(rowHeight(index));
    const double second = partsOf(index, QRectF(0, 0, width, high), false).secondary.height();
    const int height =
        theme().px(rowHeight(index)) + qCeil(second - theme().lineHeight(Type::secondary));
    heights_.insert(key, height);
    return height;
}

void DocumentRow::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const int rows = index.model()->rowCount(index.parent());
    const Cell cell{index,
                    QRectF(option.rect),
                    option.state.testFlag(QStyle::State_Selected),
                    option.state.testFlag(QStyle::State_MouseOver),
                    option.state.testFlag(QStyle::State_HasFocus) &&
                        (option.widget == nullptr || FocusRing::byKeyboard()),
                    index.row() == 0 && roundTop_,
                    index.row() == rows - 1 && roundBottom_};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, cell);
    if (flag(index, rowHeader))
        paintHeader(*painter, cell);
    else if (flag(index, rowSkeleton))
        paintSkeleton(*painter, cell);
    else
        paintRow(*painter, cell);
    painter->restore();
}

void DocumentRow::paintGround(QPainter& painter, const Cell& cell) const {
    const Theme& t = theme();
    const double radius = t.length(metric::radiusCard) - t.boxStroke();
    const QPainterPath shape = roundedEnds(cell.rect, radius, cell.first, cell.last);
    const bool plain = flag(cell.index, rowSkeleton);
    const bool header = flag(cell.index, rowHeader);
    const Role fill = header          ? Role::sunken
                      : cell.selected ? Role::selected
                      : cell.hovered  ? Role::sunken
                                      : Role::surface;
    painter.fillPath(shape, t.color(plain ? Role::surface : fill));
    if (cell.selected && !header) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(
            QRectF(cell.rect.left(), cell.rect.top(), t.length(bar), cell.rect.height()),
            t.color(t.highContrast() ? Role::ink : Role::primary));
        painter.restore();
    }
    if (cell.index.row() + 1 < cell.index.model()->rowCount(cell.index.parent()))
        painter.fillRect(QRectF(cell.rect.left(), cell.rect.bottom() - 1, cell.rect.width(), 1),
                         t.color(Role::line));
    if (cell.focused) paintFocus(painter, cell.rect, cell.first || cell.last ? radius : 0);
}

void DocumentRow::paintHeader(QPainter& painter, const Cell& cell) const {
    const double inset = theme().length(side);
    paintLine(painter, cell.rect.adjusted(inset, 0, -inset, -1), Type::secondaryStrong,
              theme().color(Role::ink2), cell.index.data().toString());
}

void DocumentRow::paintSkeleton(QPainter& painter, const Cell& cell) const {
    const Theme& t = theme();
    const QColor fill = t.highContrast() ? QColor(0x60, 0x60, 0x60) : t.color(Role::sunken);
    const Parts parts = partsOf(cell.index, cell.rect, false);
    paintBox(painter, parts.tile, t.length(metric::radiusControl), fill, {}, 0);
    const double high = t.length(14);
    for (const auto& [line, part] :
         {std::pair(parts.title, 0.55), std::pair(parts.secondary, 0.35)})
        paintBox(painter,
                 QRectF(line.left(), line.center().y() - high / 2, cell.rect.width() * part, high),
                 high / 2, fill, {}, 0);
}

DocumentRow::Parts DocumentRow::partsOf(const QModelIndex& index, const QRectF& rect,
                                        bool selected) const {
    const Theme& t = theme();
    Parts parts;
    QRectF rest = rect.adjusted(t.length(side), 0, -t.length(right), 0);
    if (index.data(Qt::CheckStateRole).isValid()) parts.check = takeSquare(rest, checkBox);
    if (index.data(rowIcon).isValid() || flag(index, rowSkeleton))
        parts.tile = takeSquare(rest, IconTile::size);
    if (layout_ == Layout::panel) {
        parts.badgeSpec = badgeOf(index, selected);
        return panelParts(index, rest, parts);
    }
    const double titleHigh = t.lineHeight(Type::body);
    const double secondHigh = t.lineHeight(Type::secondary);
    const double top = std::round(rect.center().y() - (titleHigh + secondHigh) / 2);
    if (layout_ == Layout::chevron) {
        const double size = t.length(chevron);
        parts.chevron =
            QRectF(rest.right() - size, std::round(rect.center().y() - size / 2), size, size);
        rest.setRight(parts.chevron.left() - t.length(columnGap));
    }
    const double dateWide = textWidth(Type::secondary, index.data(rowDate).toString());
    const double dateTop = layout_ == Layout::chevron ? rect.center().y() - titleHigh / 2 : top;
    parts.date = QRectF(rest.right() - dateWide, dateTop, dateWide, titleHigh);
    if (layout_ == Layout::badgeUnderDate) parts.badgeSpec = badgeOf(index, selected);
    if (!parts.badgeSpec.text.isEmpty()) {
        const QSizeF size = parts.badgeSpec.size();
        const double y = dateWide > 0 ? top + titleHigh + (secondHigh - size.height()) / 2
                                      : rect.center().y() - size.height() / 2;
        parts.badge = QRectF(QPointF(rest.right() - size.width(), std::round(y)), size);
    }
    const auto until = [&](const QRectF& part) {
        return part.width() > 0 ? part.left() - t.length(columnGap) : rest.right();
    };
    const double secondEnd = layout_ == Layout::chevron ? until(parts.date) : until(parts.badge);
    const double titleEnd = dateWide > 0 ? until(parts.date) : until(parts.badge);
    parts.title = QRectF(QPointF(rest.left(), top), QPointF(titleEnd, top + titleHigh));
    parts.secondary = QRectF(QPointF(rest.left(), top + titleHigh),
                             QPointF(secondEnd, top + titleHigh + secondHigh));
    const double more = double(secondLines(index, parts.secondary.width()).size() - 1) * secondHigh;
    for (QRectF* part : {&parts.title, &parts.secondary}) part->translate(0, -more / 2);
    if (layout_ == Layout::badgeUnderDate)
        for (QRectF* part : {&parts.date, &parts.badge}) part->translate(0, -more / 2);
    parts.secondary.setHeight(secondHigh + more);
    return parts;
}

// Title, date and badge in a line, then the second text in up to two lines; all of it in the
// middle.
DocumentRow::Parts DocumentRow::panelParts(const QModelIndex& index, const QRectF& rect,
                                           Parts parts) const {
    const Theme& t = theme();
    const double titleHigh = t.lineHeight(Type::body);
    const double secondHigh = t.lineHeight(Type::secondary);
    const double lines = double(secondLines(index, rect.width()).size()) * secondHigh;
    double y = std::round(rect.center().y() - (titleHigh + secondHigh + lines) / 2);
    parts.title = QRectF(rect.left(), y, rect.width(), titleHigh);
    y += titleHigh;
    const double dateWide = textWidth(Type::secondary, index.data(rowDate).toString());
    parts.date = QRectF(rect.left(), y, dateWide, secondHigh);
    if (!parts.badgeSpec.text.isEmpty()) {
        const QSizeF size = parts.badgeSpec.size();
        parts.badge = QRectF(
            QPointF(parts.date.right() + t.length(columnGap), y + (secondHigh - size.height()) / 2),
            size);
    }
    parts.secondary = QRectF(rect.left(), y + secondHigh, rect.width(), lines);
    return parts;
}

// On a chosen row the tile is white (or the yellow of the row) with a frame.
void DocumentRow::paintTile(QPainter& painter, const Cell& cell, const QRectF& where) const {
    const Theme& t = theme();
    const auto icon = static_cast<Icon>(cell.index.data(rowIcon).toInt());
    const Tone tone = tileTone(cell.index);
    if (!cell.selected) return ui::paintTile(painter, where, icon, tone);
    const bool yellow = t.highContrast();
    paintBox(painter, where, t.length(metric::radiusControl),
             t.color(yellow ? Role::selected : Role::surface),
             t.color(yellow ? Role::onSelected : Role::line), t.boxStroke());
    const double size = t.length(metric::icon);
    paintIcon(painter, QRectF(where.center() - QPointF(size, size) / 2, QSizeF(size, size)), icon,
              yellow ? t.color(Role::onSelected) : t.ink(tone));
}

void DocumentRow::paintRow(QPainter& painter, const Cell& cell) const {
    const Theme& t = theme();
    const Parts parts = partsOf(cell.index, cell.rect, cell.selected);
    const QColor ink = t.color(cell.selected ? Role::onSelected : Role::ink);
    const QColor ink2 = t.color(cell.selected ? Role::onSelected2 : Role::ink2);
    if (parts.check.width() > 0)
        paintCheckBox(painter, parts.check,
                      cell.index.data(Qt::CheckStateRole).toInt() == Qt::Checked, cell.selected);
    if (parts.tile.width() > 0) paintTile(painter, cell, parts.tile);
    paintLine(painter, parts.title, flag(cell.index, rowUnread) ? Type::bodyStrong : Type::body,
              ink, titleOf(cell.index));
    QRectF line = parts.secondary;
    line.setHeight(t.lineHeight(Type::secondary));
    for (const QString& text : secondLines(cell.index, parts.secondary.width())) {
        paintLine(painter, line, Type::secondary, ink2, text);
        line.translate(0, line.height());
    }
    paintLine(painter, parts.date, Type::secondary, ink2, cell.index.data(rowDate).toString(),
              Qt::AlignRight);
    if (parts.badge.width() > 0) parts.badgeSpec.paint(painter, parts.badge);
    if (parts.chevron.width() > 0) paintIcon(painter, parts.chevron, Icon::chevronRight, ink);
}

bool DocumentRow::editorEvent(QEvent* event, QAbstractItemModel* model,
                              const QStyleOptionViewItem& /*option*/, const QModelIndex& index) {
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable)) return false;
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool space =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !space) return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool DocumentRow::isCut(const QModelIndex& index, int width) const {
    const Parts parts =
        partsOf(index, QRectF(0, 0, width, theme().length(metric::rowHeight)), false);
    const Type type = flag(index, rowUnread) ? Type::bodyStrong : Type::body;
    return textWidth(type, titleOf(index)) > std::ceil(parts.title.width()) ||
           textWidth(Type::secondary, secondLines(index, parts.secondary.width()).last()) >
               std::ceil(parts.secondary.width());
}

bool DocumentRow::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                            const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid() || flag(index, rowSkeleton))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text =
        isCut(index, option.rect.width()) ? rowAccessibleText(index).toHtmlEscaped() : QString();
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

QString rowAccessibleText(const QModelIndex& index) {
    QStringList parts{index.data().toString(), index.data(rowSecondary).toString(),
                      index.data(rowDate).toString()};
    if (flag(index, rowUnread)) parts << DocumentRow::tr("Nuovo");
    if (flag(index, rowHidden)) parts << DocumentRow::tr("Oscurato");
    parts << index.data(rowBadge).toString();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace ui
