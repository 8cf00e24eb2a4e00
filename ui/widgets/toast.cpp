// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/style/shadow.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double margin = 24;  // room for the shadow
constexpr double textLeft = 56;
constexpr int slideMs = 160;

// The toast is dark on light paper: its button speaks in the toast's colour.
class CloseButton : public Button {
  public:
    CloseButton(const QString& text, QWidget* parent) : Button(Kind::link, text, parent) {}

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QFont font = theme().font(Type::bodyStrong);
        font.setUnderline(true);
        painter.setFont(font);
        painter.setPen(theme().color(Role::onToast));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

}  // namespace

Toast* Toast::show(QWidget* host, Icon icon, const QString& text, Stay stay) {
    for (Toast* old : host->findChildren<Toast*>(Qt::FindDirectChildrenOnly)) delete old;
    auto* toast = new Toast(host, icon, text, stay);
    toast->start();
    return toast;
}

Toast::Toast(QWidget* host, Icon icon, const QString& text, Stay stay)
    : QWidget(host), icon_(icon), text_(text), stay_(stay) {
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleName(text);
    auto* sentence = new Paragraph(Type::body, text, this);
    sentence->setColor(Role::onToast);
    auto* close = new CloseButton(tr("Chiudi"), this);
    auto* all = row(this, 24, {margin + textLeft, margin + 12, margin + 20, margin + 12});
    all->addWidget(sentence, 1, Qt::AlignVCenter);
    all->addWidget(close);
    connect(close, &Button::clicked, this, &QObject::deleteLater);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &QObject::deleteLater);
    slide_.setDuration(slideMs);
    slide_.setEasingCurve(QEasingCurve::OutCubic);
    slide_.setStartValue(1.0);
    slide_.setEndValue(0.0);
    connect(&slide_, &QVariantAnimation::valueChanged, this, [this] { place(); });
    host->installEventFilter(this);
}

void Toast::start() {
    place();
    QWidget::show();
    raise();
    announce(this);
    if (stay_ == Stay::eightSeconds) timer_.start(shownMs);
    if (theme().animates()) slide_.start();
}

QSize Toast::sizeHint() const {
    const int most = std::min(theme().px(620), parentWidget()->width());
    return {most, std::max(theme().px(52 + 2 * margin), layout()->heightForWidth(most))};
}

void Toast::place() {
    const QSize size = sizeHint();
    const double below =
        slide_.state() == QAbstractAnimation::Running ? slide_.currentValue().toDouble() : 0;
    const int y = parentWidget()->height() - size.height() + qRound(below * size.height());
    setGeometry((parentWidget()->width() - size.width()) / 2, y, size.width(), size.height());
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(watched, event);
}

// Who is reading it still does not lose it.
void Toast::enterEvent(QEnterEvent*) {
    timer_.stop();
}
void Toast::leaveEvent(QEvent*) {
    if (stay_ == Stay::eightSeconds) timer_.start(shownMs);
}

void Toast::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const int edge = t.px(margin);
    const QRect box = rect().adjusted(edge, edge, -edge, -edge);
    paintShadow(painter, box, t.length(metric::radiusBox), edge);
    paintBox(painter, box, t.length(metric::radiusBox), t.color(Role::toast), {}, 0);
    const double size = t.length(metric::icon);
    const QRectF sign(box.left() + t.length(18), box.top() + (box.height() - size) / 2, size, size);
    paintIcon(painter, sign, icon_, t.color(Role::onToast));
}

}  // namespace ui
