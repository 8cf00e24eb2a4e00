// SPDX-License-Identifier: EUPL-1.2
// R92: everything in the program where words of a record could still be, read out.
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QMetaProperty>
#include <QMimeData>
#include <QPdfDocument>
#include <QPdfView>
#include <QPointer>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTextEdit>

#include "ui/widgets/paragraph.h"

namespace e2e {

class Leftovers {
  public:
    /// Of the window and of every other widget there is; also those hidden or waiting for deletion.
    static QStringList all() {
        Leftovers found;
        // Looking must not change anything; should it all the same, nothing deleted is looked at.
        QList<QPointer<QObject>> objects;
        for (QWidget* widget : QApplication::allWidgets()) objects << widget;
        for (QWidget* widget : QApplication::topLevelWidgets())
            for (QObject* object : widget->findChildren<QObject*>()) objects << object;
        for (const auto& object : objects)
            if (object) found.take(*object);
        found.takeClipboard();
        found.texts_.removeAll(QString());
        found.texts_.removeDuplicates();
        return found.texts_;
    }

  private:
    void take(QObject& object) {
        takeProperties(object);
        if (auto* model = qobject_cast<QAbstractItemModel*>(&object)) takeModel(*model, {});
        if (auto* document = qobject_cast<QTextDocument*>(&object)) takeUndone(*document);
        if (auto* completer = qobject_cast<QCompleter*>(&object))
            takeModel(*completer->model(), {});
        if (object.isWidgetType()) takeWidget(static_cast<QWidget&>(object));
    }
    void takeProperties(const QObject& object) {
        texts_ << object.objectName();
        const QMetaObject& meta = *object.metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i) takeValue(meta.property(i).read(&object));
        for (const QByteArray& name : object.dynamicPropertyNames())
            takeValue(object.property(name));
    }
    void takeValue(const QVariant& value) {
        switch (value.typeId()) {
            case QMetaType::QString:
            case QMetaType::QByteArray:
            case QMetaType::QUrl:
                texts_ << value.toString();
                break;
            case QMetaType::QStringList:
                texts_ << value.toStringList();
                break;
            default:
                break;
        }
    }
    void takeWidget(QWidget& widget) {
        if (auto* paragraph = qobject_cast<ui::Paragraph*>(&widget)) texts_ << paragraph->text();
        if (auto* edit = qobject_cast<QLineEdit*>(&widget)) takeUndone(*edit);
        if (auto* edit = qobject_cast<QTextEdit*>(&widget)) takeUndone(*edit->document());
        if (auto* view = qobject_cast<QAbstractItemView*>(&widget); view && view->model())
            takeModel(*view->model(), {});
        if (auto* view = qobject_cast<QPdfView*>(&widget))
            if (view->document() && view->document()->status() != QPdfDocument::Status::Null)
                texts_ << QStringLiteral("a PDF is still open");
        if (auto* face = QAccessible::queryAccessibleInterface(&widget))
            for (const auto which :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                  QAccessible::Help, QAccessible::Accelerator})
                texts_ << face->text(which);
    }
    /// What Ctrl+Z would bring back.
    void takeUndone(QLineEdit& edit) {
        const QSignalBlocker quiet(edit);
        const QString now = edit.text();
        while (edit.isUndoAvailable()) {
            edit.undo();
            texts_ << edit.text();
        }
        texts_ << now;
    }
    void takeUndone(QTextDocument& document) {
        texts_ << document.toPlainText();
        while (document.isUndoAvailable()) {
            document.undo();
            texts_ << document.toPlainText();
        }
    }
    void takeModel(const QAbstractItemModel& model, const QModelIndex& parent) {
        constexpr int roles = Qt::UserRole + 40;
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (int role = 0; role < roles; ++role) takeValue(model.data(index, role));
                takeModel(model, index);
            }
    }
    void takeClipboard() {
        for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
            if (const QMimeData* data = QApplication::clipboard()->mimeData(mode))
                for (const QString& format : data->formats())
                    texts_ << QString::fromUtf8(data->data(format));
    }

    QStringList texts_;
};

}  // namespace e2e
