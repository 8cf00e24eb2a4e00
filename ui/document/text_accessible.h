// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAccessibleWidget>
#include <QPointer>
#include <vector>

class QTextEdit;
class QTextTable;

namespace ui {

/// A text for assistive technology: the whole of it by the text interface, and as children what it
/// is made of: headings, paragraphs, and tables whose cells know their headers (QTextEdit tells of
/// characters only). GUI thread.
class TextAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
  public:
    explicit TextAccessible(QTextEdit* edit);
    ~TextAccessible() override;

    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;

    void selection(int index, int* start, int* end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

  private:
    QTextEdit& edit() const;
    void refresh() const;
    void forget() const;

    mutable std::vector<QAccessible::Id> children_{};
    mutable int known_ = -1;  // characters the children were made for
};

/// Widgets with this meta object name (and those derived from them) tell of themselves this way.
void makeTextAccessible(const char* className);

/// Where a stretch of the text is on the screen.
QRect screenRect(const QTextEdit& edit, int from, int to);

}  // namespace ui
