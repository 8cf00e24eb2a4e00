// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"

namespace ui {

struct Paragraph::Flow {
    QTextLayout layout;
    int width = 0;
    int height = 0;
    double naturalWidth = 0;
    bool cut = false;
};

namespace {

QAccessible::Role roleOf(Type type) {
    switch (type) {
        case Type::display:
        case Type::greeting:
        case Type::h1:
        case Type::h2:
        case Type::h3:
            return QAccessible::Heading;
        default:
            return QAccessible::StaticText;
    }
}

Role defaultColor(Type type) {
    switch (type) {
        case Type::secondary:
        case Type::lead:
        case Type::overline:
            return Role::ink2;
        default:
            return Role::ink;
    }
}

// The text of the last line that may be shown, ended with an ellipsis.
QString cutAfter(const QString& text, qsizetype lastLineStart, const QFont& font, int width) {
    const QString tail = text.mid(lastLineStart).replace(QChar::LineSeparator, u' ');
    return text.left(lastLineStart) + QFontMetricsF(font).elidedText(tail, Qt::ElideRight, width);
}

void breakLines(QTextLayout& layout, int width, double lineHeight, double& naturalWidth) {
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + std::round((lineHeight - line.height()) / 2)});
        naturalWidth = std::max(naturalWidth, line.naturalTextWidth());
        y += lineHeight;
    }
    layout.endLayout();
}

}  // namespace

Paragraph::Paragraph(Type type, const QString& text, QWidget* parent)
    : QWidget(parent), type_(type), color_(defaultColor(type)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("ownFocus", true);
    setAccessibleRole(this, roleOf(type));
    setText(text);
}

Paragraph::~Paragraph() = default;

void Paragraph::setText(const QString& text) {
    take({QString(text).replace(u'\n', QChar(QChar::LineSeparator)), {}});
}

void Paragraph::setRichText(const QString& marked) {
    take(RichText::parse(QString(marked).replace(u'\n', QChar(QChar::LineSeparator))));
}

void Paragraph::take(RichText text) {
    text_ = std::move(text);
    focusedLink_ = -1;
    const bool linked = !text_.links().isEmpty();
    setFocusPolicy(linked ? Qt::TabFocus : Qt::NoFocus);
    setMouseTracking(linked);
    setAccessibleName(QString(text_.plain).replace(QChar::LineSeparator, u' '));
    flow_.reset();
    updateToolTip();
    updateGeometry();
    update();
}

void Paragraph::setColor(Role role) {
    color_ = role;
    flow_.reset();
    update();
}

void Paragraph::setType(Type type) {
    type_ = type;
    color_ = defaultColor(type);
    setAccessibleRole(this, roleOf(type));
    flow_.reset();
    updateGeometry();
    update();
}

void Paragraph::setAlignment(Qt::Alignment alignment) {
    alignment_ = alignment;
    flow_.reset();
    update();
}

void Paragraph::setMaximumLines(int lines) {
    maximumLines_ = lines;
    flow_.reset();
    updateGeometry();
}

void Paragraph::setPreferredWidth(double px) {
    preferredWidth_ = px;
    updateGeometry();
}

QList<QTextLayout::FormatRange> Paragraph::formats() const {
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& run : text_.runs) {
        QTextCharFormat format;
        if (run.bold) format.setFontWeight(QFont::Bold);
        if (!run.link.isEmpty()) {
            format.setForeground(theme().color(Role::primary));
            format.setFontUnderline(true);
        }
        ranges.push_back({static_cast<int>(run.start), static_cast<int>(run.length), format});
    }
    return ranges;
}

const Paragraph::Flow& Paragraph::flow(int width) const {
    if (flow_ && flow_->width == width) return *flow_;
    flow_ = std::make_unique<Flow>();
    flow_->width = width;
    const QFont font = theme().font(type_);
    const double lineHeight = theme().lineHeight(type_);
    QTextOption option(alignment_);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout& layout = flow_->layout;
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setFormats(formats());
    layout.setText(text_.plain);
    breakLines(layout, width, lineHeight, flow_->naturalWidth);
    if (maximumLines_ > 0 && layout.lineCount() > maximumLines_) {
        flow_->cut = true;
        layout.setText(
            cutAfter(text_.plain, layout.lineAt(maximumLines_ - 1).textStart(), font, width));
        breakLines(layout, width, lineHeight, flow_->naturalWidth);
    }
    flow_->height = qCeil(lineHeight * std::max(1, layout.lineCount()));
    return *flow_;
}

int Paragraph::lineCount() const {
    return flow(width()).layout.lineCount();
}

int Paragraph::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    return flow(width - margins.left() - margins.right()).height + margins.top() + margins.bottom();
}

QSize Paragraph::sizeHint() const {
    const int most = theme().px(preferredWidth_);
    const int wanted = std::min(most, qCeil(flow(most).naturalWidth) + 1);
    return {wanted, heightForWidth(wanted)};
}

// As wide as its longest word: narrower would break inside words.
QSize Paragraph::minimumSizeHint() const {
    const QFontMetricsF metrics(theme().font(type_));
    double widest = 0;
    if (maximumLines_ == 0)
        for (const auto& word : QStringView(text_.plain).split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    const int wide = std::min(qCeil(widest) + 1, theme().px(240));
    return {wide, static_cast<int>(theme().lineHeight(type_))};
}

void Paragraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(theme().color(isEnabled() ? color_ : Role::ctl));
    const Flow& now = flow(contentsRect().width());
    now.layout.draw(&painter, contentsRect().topLeft());
    if (focusByKeyboard_ && focusedLink_ >= 0) paintLinkFocus(painter, now);
}

void Paragraph::paintLinkFocus(QPainter& painter, const Flow& flow) const {
    if (focusedLink_ >= text_.links().size()) return;  // a heading that took the focus has no links
    const auto link = text_.links().at(focusedLink_);
    for (int i = 0; i < flow.layout.lineCount(); ++i) {
        const QTextLine line = flow.layout.lineAt(i);
        const int first = std::max(static_cast<int>(link.start), line.textStart());
        const int last = std::min(static_cast<int>(link.start + link.length),
                                  line.textStart() + line.textLength());
        if (first >= last) continue;
        const QRectF around(QPointF(line.cursorToX(first), line.y()),
                            QPointF(line.cursorToX(last), line.rect().bottom()));
        paintFocus(painter, around.translated(contentsRect().topLeft()).adjusted(-3, -1, 3, 1),
                   theme().length(6));
    }
}

void Paragraph::updateToolTip() {
    if (maximumLines_ > 0)
        setToolTip(flow(contentsRect().width()).cut ? text_.plain.toHtmlEscaped() : QString());
}

void Paragraph::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) flow_.reset();
    QWidget::changeEvent(event);
}

void Paragraph::resizeEvent(QResizeEvent*) {
    updateToolTip();
}

int Paragraph::linkAt(const QPoint& position) const {
    const Flow& now = flow(contentsRect().width());
    const QPointF at = position - contentsRect().topLeft();
    const auto links = text_.links();
    for (int i = 0; i < now.layout.lineCount(); ++i) {
        const QTextLine line = now.layout.lineAt(i);
        if (!line.naturalTextRect().contains(at)) continue;
        const int character = line.xToCursor(at.x(), QTextLine::CursorOnCharacter);
        for (int k = 0; k < links.size(); ++k)
            if (character >= links[k].start && character < links[k].start + links[k].length)
                return k;
    }
    return -1;
}

void Paragraph::mouseMoveEvent(QMouseEvent* event) {
    setCursor(linkAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Paragraph::mousePressEvent(QMouseEvent* event) {
    pressedLink_ = linkAt(event->pos());
    if (pressedLink_ < 0) event->ignore();
}

void Paragraph::mouseReleaseEvent(QMouseEvent* event) {
    const int link = linkAt(event->pos());
    if (link >= 0 && link == pressedLink_) emit linkActivated(text_.links().at(link).link);
}

void Paragraph::keyPressEvent(QKeyEvent* event) {
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space;
    if (!presses || focusedLink_ < 0) return QWidget::keyPressEvent(event);
    emit linkActivated(text_.links().at(focusedLink_).link);
}

void Paragraph::focusInEvent(QFocusEvent* event) {
    focusByKeyboard_ = event->reason() != Qt::MouseFocusReason;
    const int last = static_cast<int>(text_.links().size()) - 1;
    if (last < 0) return;  // a heading that a page gave the focus to
    if (focusedLink_ < 0 || event->reason() == Qt::TabFocusReason) focusedLink_ = 0;
    if (event->reason() == Qt::BacktabFocusReason) focusedLink_ = last;
    update();
}

void Paragraph::focusOutEvent(QFocusEvent*) {
    focusByKeyboard_ = false;
    update();
}

bool Paragraph::focusNextPrevChild(bool next) {
    const int wanted = focusedLink_ + (next ? 1 : -1);
    if (!hasFocus() || wanted < 0 || wanted >= text_.links().size())
        return QWidget::focusNextPrevChild(next);
    focusedLink_ = wanted;
    focusByKeyboard_ = true;
    update();
    return true;
}

}  // namespace ui
