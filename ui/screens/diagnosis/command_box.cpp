// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/diagnosis/command_box.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

CommandBox::CommandBox(QWidget* parent)
    : QWidget(parent), text_(new Paragraph(Type::secondaryStrong)) {
    text_->setObjectName(QStringLiteral("command"));
    column(this, 0, {14, 10, 14, 10})->addWidget(text_);
    hide();
}

void CommandBox::setCommand(const QString& command) {
    text_->setText(command);
    setVisible(!command.isEmpty());
}

QString CommandBox::command() const {
    return text_->text();
}

void CommandBox::copy() const {
    QGuiApplication::clipboard()->setText(command());
}

void CommandBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), theme().length(metric::radiusControl), theme().color(Role::sunken),
             theme().color(Role::line), theme().boxStroke());
}

}  // namespace ui
