// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/filter/date_box.h"

#include <QAction>
#include <QPainter>

#include "ui/screens/record/filter/filter_words.h"
#include "ui/shell/format.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double side = 14;
constexpr double gap = 6;
constexpr double cross = 20;
constexpr int wholeDay = 8;  // digits of a day that may be looked at while it is typed

}  // namespace

DateBox::DateBox(const QString& word, const QString& name, QWidget* parent)
    : QLineEdit(parent), word_(word) {
    setAccessibleName(name);
    setAccessibleDescription(tr("giorno/mese/anno"));
    setPlaceholderText(tr("gg/mm/aaaa"));
    setProperty("bar", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    drop_ = addAction(icon(Icon::close), QLineEdit::TrailingPosition);
    drop_->setText(tr("Togli la data"));
    drop_->setVisible(false);
    connect(drop_, &QAction::triggered, this, [this] { setText({}); });
    connect(this, &QLineEdit::textChanged, this, [this] { read(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { read(true); });
    withTheme(this, [this] {
        setTextMargins(qCeil(textWidth(Type::body, word_) + theme().length(gap)), 0, 0, 0);
        updateGeometry();
    });
}

QSize DateBox::sizeHint() const {
    const Theme& t = theme();
    const double width = textWidth(Type::body, word_) + textWidth(Type::body, placeholderText()) +
                         t.length(2 * side + gap + cross) + 8;
    return {qCeil(width), t.px(metric::barControlHeight)};
}

void DateBox::setDay(const QDate& day) {
    if (day == day_ && text().isEmpty() == day.isNull()) return;
    day_ = day;
    setText(day.isValid() ? shortDate(day) : QString());
}

void DateBox::read(bool finished) {
    const TypedDay typed = typedDay(text());
    drop_->setVisible(!text().isEmpty());
    const auto digits = std::ranges::count_if(text(), [](QChar c) { return c.isDigit(); });
    const bool wrong = !typed.mistake.isEmpty() && (finished || digits >= wholeDay);
    setProperty("error", wrong);
    update();
    Q_EMIT mistaken(wrong ? typed.mistake : QString());
    if (!typed.mistake.isEmpty() && !wrong) return;  // still being typed
    if (!finished && typed.day.isValid() && digits < wholeDay) return;
    if (typed.day == day_) return;
    day_ = typed.day;
    Q_EMIT dayChanged(day_);
}

void DateBox::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintLine(painter, QRectF(rect()).adjusted(theme().length(side), 0, 0, 0), Type::body,
              theme().color(Role::ink), word_);
}

}  // namespace ui
