// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/dialog.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/style/shadow.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double margin = 36;  // room for the shadow
constexpr double side = 26;
constexpr double textLeft = side + IconTile::size + 16;

}  // namespace

Dialog::Dialog(Tone tone, Icon icon, const QString& title, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      tone_(tone),
      icon_(icon),
      text_(new Paragraph(Type::body, {}, this)),
      buttons_(row(nullptr, 12)) {
    setModal(true);
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowTitle(title);
    setAccessibleName(title);
    text_->setPreferredWidth(460);
    auto* all = column(this, 4, {margin + textLeft, margin + side, margin + side, margin + side});
    all->addWidget(new Paragraph(Type::h2, title, this));
    all->addWidget(text_);
    all->addSpacing(16);
    buttons_->addStretch();
    all->addLayout(buttons_);
}

void Dialog::showText(const QString& marked) {
    text_->setRichText(marked);
}

void Dialog::setText(const QString& marked) {
    showText(marked);
    setAccessibleDescription(text_->text());
}

QString Dialog::text() const {
    return text_->text();
}

Button* Dialog::addSafeButton(const QString& text) {
    auto* button = new Button(Button::Kind::primary, text, this);
    button->setProperty("alwaysRing", true);  // what Return does
    buttons_->addWidget(button);
    connect(button, &Button::clicked, this, &QDialog::accept);
    button->setFocus(Qt::OtherFocusReason);
    return button;
}

Button* Dialog::addOtherButton(Button::Kind kind, const QString& text) {
    auto* button = new Button(kind, text, this);
    buttons_->addWidget(button);
    connect(button, &Button::clicked, this, &QDialog::reject);
    return button;
}

void Dialog::openOverWindow() {
    const QWidget& window = *parentWidget()->window();
    const int width = qMin(sizeHint().width(), window.width());
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const QPoint corner = window.rect().center() - QPoint(width, height) / 2;
    setGeometry(QRect(window.mapToGlobal(corner), QSize(width, height)));
    open();
    activateWindow();  // not every window system does
}

void Dialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return accept();
    QDialog::keyPressEvent(event);
}

void Dialog::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const int edge = t.px(margin);
    const QRect box = rect().adjusted(edge, edge, -edge, -edge);
    paintShadow(painter, box, t.length(metric::radiusDialog), edge);
    paintBox(painter, box, t.length(metric::radiusDialog), t.color(Role::surface),
             t.color(Role::line), t.boxStroke());
    const double size = t.length(IconTile::size);
    paintTile(painter, QRectF(box.left() + t.length(side), box.top() + t.length(side), size, size),
              icon_, tone_);
}

}  // namespace ui
