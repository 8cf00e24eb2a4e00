// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/form_field.h"

#include <QLabel>
#include <QPainter>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double errorIcon = 20;
constexpr double errorLeft = 26;
constexpr double spacing = 6;

/// A narrow field in a wide column: the column asks how high it is at the column's width, where the
/// hint would need fewer lines than it gets.
class CappedColumn final : public QVBoxLayout {
  public:
    using QVBoxLayout::QVBoxLayout;
    int heightForWidth(int width) const override {
        return QVBoxLayout::heightForWidth(capped(width));
    }
    int minimumHeightForWidth(int width) const override {
        return QVBoxLayout::minimumHeightForWidth(capped(width));
    }

  private:
    int capped(int width) const { return std::min(width, parentWidget()->maximumWidth()); }
};

}  // namespace

FormField::FormField(const QString& label, QWidget* field, QWidget* parent)
    : FormField(label, field, *field, parent) {}

FormField::FormField(const QString& label, QWidget* field, QWidget& holder, QWidget* parent)
    : QWidget(parent),
      label_(new QLabel(label, this)),
      field_(field),
      hint_(new Paragraph(Type::secondary, {}, this)),
      error_(new Paragraph(Type::secondaryStrong, {}, this)) {
    label_->setBuddy(field);
    label_->setWordWrap(true);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(QString(label).remove(u'&'));
    error_->setColor(Role::bad);
    auto* all = new CappedColumn(this);
    all->setContentsMargins({});
    withTheme(all, [all] { all->setSpacing(theme().px(spacing)); });
    for (QWidget* part : {static_cast<QWidget*>(label_), &holder, static_cast<QWidget*>(hint_),
                          static_cast<QWidget*>(error_)})
        all->addWidget(part);
    withTheme(label_, [this] {
        label_->setFont(theme().font(Type::label));
        error_->setContentsMargins(theme().px(errorLeft), 0, 0, 0);
    });
    hint_->hide();
    error_->hide();
}

void FormField::setHint(const QString& hint) {
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
    describe();
}

void FormField::setError(const QString& error) {
    error_->setText(error);
    error_->setVisible(!error.isEmpty());
    field_->setProperty("error", !error.isEmpty());
    field_->update();
    describe();
    update();
}

QString FormField::label() const {
    return QString(label_->text()).remove(u'&');
}

QString FormField::error() const {
    return error_->text();
}

bool FormField::hasError() const {
    return !error_->text().isEmpty();
}

void FormField::announceError() {
    announce(error_);
}

void FormField::describe() {
    QStringList parts{error_->text(), hint_->text()};
    parts.removeAll(QString());
    field_->setAccessibleDescription(parts.join(u' '));
}

void FormField::paintEvent(QPaintEvent*) {
    if (!hasError()) return;
    QPainter painter(this);
    const double size = theme().length(errorIcon);
    const double y = error_->y() + (theme().lineHeight(Type::secondaryStrong) - size) / 2;
    paintIcon(painter, QRectF(0, qRound(y), size, size), Icon::error, theme().color(Role::bad));
}

}  // namespace ui
