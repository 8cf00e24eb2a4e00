// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/segments.h"

#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

// A radio button by nature (arrows, role, state) in the dress of a tab.
class Segment : public QRadioButton {
  public:
    Segment(const QString& text, QWidget* parent) : QRadioButton(text, parent) {
        setCursor(Qt::PointingHandCursor);
        setProperty("radius", metric::radiusChip);
    }
    QSize sizeHint() const override {
        return {qCeil(textWidth(Type::label, text()) + theme().length(32)), theme().px(44)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent*) override {
        const Theme& t = theme();
        QPainter painter(this);
        const bool filled = isChecked() && t.highContrast();
        if (isChecked())
            paintBox(painter, rect(), t.length(metric::radiusChip),
                     t.color(filled ? Role::selected : Role::surface), t.color(Role::primary),
                     t.chosenStroke());
        const Role ink = filled ? Role::onSelected : isChecked() ? Role::primary : Role::ink2;
        paintLine(painter, rect(), Type::label, t.color(ink), text(), Qt::AlignHCenter);
    }
};

}  // namespace

Segments::Segments(const QStringList& texts, const QString& name, QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    auto* all = row(this, 2, {2, 2, 2, 2});
    for (const QString& text : texts) {
        auto* segment = new Segment(text, this);
        group_->addButton(segment, static_cast<int>(group_->buttons().size()));
        all->addWidget(segment);
    }
    setCurrent(0);
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit currentChanged(id);
    });
}

int Segments::current() const {
    return group_->checkedId();
}

void Segments::setCurrent(int index) {
    if (auto* button = group_->button(index)) button->setChecked(true);
}

void Segments::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.length(metric::radiusControl), t.color(Role::sunken),
             t.color(Role::line), t.boxStroke());
}

}  // namespace ui
