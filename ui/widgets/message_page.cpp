// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/message_page.h"

#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

class MessagePage::Picture : public QWidget {
  public:
    explicit Picture(QWidget* parent) : QWidget(parent) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleRole(this, QAccessible::Graphic);
    }
    QSize sizeHint() const override { return QSize(180, 180) * theme().scale; }
    QSize minimumSizeHint() const override { return sizeHint(); }

    Icon icon = Icon::info;
    std::optional<Tone> sign;
    Icon signIcon = Icon::close;

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& t = theme();
        QPainter painter(this);
        const Role fill = t.scheme == Scheme::dark ? Role::sunken : Role::side;
        paintBox(painter, rect(), width() / 2.0, t.color(fill),
                 t.highContrast() ? t.color(Role::line) : QColor(), t.boxStroke());
        paintAt(painter, QPointF(width() / 2.0, height() / 2.0), t.length(82), icon,
                t.color(Role::primary));
        if (!sign) return;
        const QPointF corner(t.length(138), t.length(138));
        circle(painter, corner, t.length(34), palette().color(QPalette::Window));
        circle(painter, corner, t.length(27), t.ink(*sign));
        paintAt(painter, corner, t.length(32), signIcon, t.color(Role::surface));
    }

  private:
    static void circle(QPainter& painter, const QPointF& centre, double radius,
                       const QColor& fill) {
        const QRectF around(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        paintBox(painter, around, radius, fill, {}, 0);
    }
    static void paintAt(QPainter& painter, const QPointF& centre, double size, Icon which,
                        const QColor& color) {
        paintIcon(painter, QRectF(centre - QPointF(size, size) / 2, QSizeF(size, size)), which,
                  color);
    }
};

MessagePage::MessagePage(Size size, Icon picture, const QString& title, const QString& reason,
                         QWidget* parent)
    : QWidget(parent),
      picture_(new Picture(this)),
      title_(new Paragraph(size == Size::page ? Type::greeting : Type::h2, {}, this)),
      reason_(new Paragraph(size == Size::page ? Type::lead : Type::body, {}, this)),
      footnote_(new Paragraph(Type::secondary, {}, this)),
      buttons_(nullptr) {
    auto* all = column(this, 12, {24, 24, 24, 24});
    all->addStretch(1);
    all->addWidget(picture_, 0, Qt::AlignHCenter);
    all->addSpacing(8);
    for (Paragraph* text : {title_, reason_}) {
        text->setAlignment(Qt::AlignHCenter);
        all->addWidget(text);
    }
    reason_->setColor(Role::ink2);
    all->addSpacing(8);
    auto* buttons = new QWidget;  // in as many lines as it takes
    auto* flow = new FlowLayout(buttons, 12);
    flow->setCentred(true);
    buttons_ = flow;
    all->addWidget(buttons);
    footnote_->setAlignment(Qt::AlignHCenter);
    footnote_->hide();
    all->addSpacing(8);
    all->addWidget(footnote_);
    all->addStretch(1);
    setMessage(picture, title, reason);
}

void MessagePage::setMessage(Icon picture, const QString& title, const QString& reason) {
    picture_->icon = picture;
    picture_->setAccessibleName(title);
    picture_->update();
    title_->setText(title);
    reason_->setText(reason);
}

void MessagePage::setSign(std::optional<Tone> tone, Icon icon) {
    picture_->sign = tone;
    picture_->signIcon = icon;
    picture_->update();
}

void MessagePage::addButton(Button* button) {
    buttons_->addWidget(button);
}

void MessagePage::setFootnote(const QString& marked) {
    footnote_->setRichText(marked);
    footnote_->setVisible(!marked.isEmpty());
}

QString MessagePage::title() const {
    return title_->text();
}

}  // namespace ui
