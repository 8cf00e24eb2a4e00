// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/acting/subject_button.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/shell/icon_view.h"
#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

SubjectButton::SubjectButton(Icon icon, const Words& words, QWidget* parent)
    : QAbstractButton(parent),
      name_(new Paragraph(Type::h3)),
      title_(new Paragraph(Type::body)),
      limits_(new Paragraph(Type::secondary)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setProperty("radius", metric::radiusCard);
    // Fixed would hold it to the height that its words have at their favourite width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* across = row(this, 16, {18, 14, 18, 14});
    auto* text = column(nullptr, 0);
    across->addWidget(new IconTile(icon, Tone::info));
    across->addLayout(text, 1);
    across->addWidget(new IconView(Icon::chevronRight, Role::ink, 22));
    for (Paragraph* line : {name_, title_, limits_}) {
        text->addWidget(line);
        if (line != name_) line->setColor(Role::ink2);
    }
    for (QWidget* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setWords(words);
}

void SubjectButton::setWords(const Words& words) {
    name_->setText(words.name);
    title_->setText(words.title);
    limits_->setText(words.limits);
    limits_->setVisible(!words.limits.isEmpty());
    QStringList said{words.name, words.title};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setAccessibleDescription(words.limits);
}

void SubjectButton::setCurrent(bool current) {
    current_ = current;
    if (current) setAccessibleDescription(tr("Operi già per questa persona."));
    update();
}

void SubjectButton::clear() {
    setWords({});
}

void SubjectButton::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool active = underMouse() || isDown();
    paintBox(painter, rect(), t.length(metric::radiusCard),
             t.color(active ? Role::sunken : Role::surface),
             t.color(current_ ? Role::primary : Role::line),
             current_ ? t.chosenStroke() : t.boxStroke());
}

void SubjectButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

}  // namespace ui
