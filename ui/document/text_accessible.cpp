// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/text_accessible.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextTable>
#include <algorithm>

#include "ui/document/text_objects.h"
#include "ui/document/text_table_accessible.h"

namespace ui {
namespace {

class ParagraphAccessible : public QAccessibleInterface {
  public:
    ParagraphAccessible(QTextEdit& edit, const QTextBlock& block) : edit_(&edit), block_(block) {}

    bool isValid() const override { return edit_ && block_.isValid(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(edit_);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text which) const override {
        if (which != QAccessible::Name || !isValid()) return {};
        QTextCursor cursor(block_);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        return spokenText(cursor);
    }
    QRect rect() const override {
        return screenRect(*edit_, block_.position(), block_.position() + block_.length() - 1);
    }
    QAccessible::Role role() const override {
        return block_.blockFormat().headingLevel() > 0 ? QAccessible::Heading
                                                       : QAccessible::Paragraph;
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        state.invalid = !isValid();
        if (const QTextEdit* edit = edit_; edit && !edit->isVisible()) state.invisible = true;
        return state;
    }

  private:
    QPointer<QTextEdit> edit_;
    QTextBlock block_;
};

QByteArrayList& classes() {
    static QByteArrayList names;
    return names;
}

QAccessibleInterface* makeInterface(const QString& name, QObject* object) {
    auto* edit = qobject_cast<QTextEdit*>(object);
    return edit && classes().contains(name.toLatin1()) ? new TextAccessible(edit) : nullptr;
}

}  // namespace

void makeTextAccessible(const char* className) {
    if (classes().isEmpty()) QAccessible::installFactory(makeInterface);
    if (!classes().contains(className)) classes() << className;
}

QRect screenRect(const QTextEdit& edit, int from, int to) {
    const auto* layout = edit.document()->documentLayout();
    QRectF area = layout->blockBoundingRect(edit.document()->findBlock(from));
    area |= layout->blockBoundingRect(edit.document()->findBlock(to));
    area.translate(-edit.horizontalScrollBar()->value(), -edit.verticalScrollBar()->value());
    return QRect(edit.viewport()->mapToGlobal(area.topLeft().toPoint()), area.size().toSize());
}

TextAccessible::TextAccessible(QTextEdit* edit) : QAccessibleWidget(edit, QAccessible::Document) {}

TextAccessible::~TextAccessible() {
    forget();
}

QTextEdit& TextAccessible::edit() const {
    return *static_cast<QTextEdit*>(widget());
}

void TextAccessible::forget() const {
    for (const auto id : children_) QAccessible::deleteAccessibleInterface(id);
    children_.clear();
    known_ = -1;
}

// The text grows while it is written; what was made before stays as it is only if nothing did.
void TextAccessible::refresh() const {
    const int now = edit().document()->characterCount();
    if (now == known_) return;
    forget();
    known_ = now;
    const auto* root = edit().document()->rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (auto* table = qobject_cast<QTextTable*>(it.currentFrame()))
            children_.push_back(
                QAccessible::registerAccessibleInterface(new TextTableAccessible(edit(), *table)));
        else if (const QTextBlock block = it.currentBlock(); block.length() > 1)
            children_.push_back(
                QAccessible::registerAccessibleInterface(new ParagraphAccessible(edit(), block)));
    }
}

void* TextAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

QAccessible::State TextAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString TextAccessible::text(QAccessible::Text which) const {
    return QAccessibleWidget::text(which);
}

int TextAccessible::childCount() const {
    refresh();
    return int(children_.size());
}

QAccessibleInterface* TextAccessible::child(int index) const {
    refresh();
    return index >= 0 && index < int(children_.size())
               ? QAccessible::accessibleInterface(children_[std::size_t(index)])
               : nullptr;
}

int TextAccessible::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < int(children_.size()); ++i)
        if (QAccessible::accessibleInterface(children_[std::size_t(i)]) == child) return i;
    return -1;
}

QAccessibleInterface* TextAccessible::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i)
        if (auto* const each = child(i); each != nullptr && each->rect().contains(x, y))
            return each;
    return nullptr;
}

void TextAccessible::selection(int index, int* start, int* end) const {
    const QTextCursor cursor = edit().textCursor();
    const bool any = index == 0 && cursor.hasSelection();
    *start = any ? cursor.selectionStart() : 0;
    *end = any ? cursor.selectionEnd() : 0;
}

int TextAccessible::selectionCount() const {
    return edit().textCursor().hasSelection() ? 1 : 0;
}

void TextAccessible::addSelection(int start, int end) {
    setSelection(0, start, end);
}

void TextAccessible::removeSelection(int) {
    QTextCursor cursor = edit().textCursor();
    cursor.clearSelection();
    edit().setTextCursor(cursor);
}

void TextAccessible::setSelection(int, int start, int end) {
    const int last = characterCount();
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    edit().setTextCursor(cursor);
}

int TextAccessible::cursorPosition() const {
    return edit().textCursor().position();
}

void TextAccessible::setCursorPosition(int position) {
    setSelection(0, position, position);
}

// One character for one position: objects stay the characters they are.
QString TextAccessible::text(int start, int end) const {
    const int last = characterCount();
    QTextCursor cursor(edit().document());
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    return cursor.selectedText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

int TextAccessible::characterCount() const {
    return edit().document()->characterCount() - 1;
}

QRect TextAccessible::characterRect(int offset) const {
    QTextCursor cursor(edit().document());
    cursor.setPosition(std::clamp(offset, 0, characterCount()));
    const QRect rect = edit().cursorRect(cursor);
    cursor.movePosition(QTextCursor::NextCharacter);
    const QRect next = edit().cursorRect(cursor);
    const int width = next.top() == rect.top() ? qMax(1, next.left() - rect.left()) : rect.width();
    return QRect(edit().viewport()->mapToGlobal(rect.topLeft()), QSize(width, rect.height()));
}

int TextAccessible::offsetAtPoint(const QPoint& point) const {
    return edit().cursorForPosition(edit().viewport()->mapFromGlobal(point)).position();
}

void TextAccessible::scrollToSubstring(int start, int) {
    QTextCursor cursor(edit().document());
    cursor.setPosition(std::clamp(start, 0, characterCount()));
    auto* bar = edit().verticalScrollBar();
    bar->setValue(bar->value() + edit().cursorRect(cursor).top());
}

QString TextAccessible::attributes(int offset, int* start, int* end) const {
    QTextCursor cursor(edit().document());
    cursor.setPosition(std::clamp(offset + 1, 0, characterCount()));
    const QTextBlock block = cursor.block();
    *start = block.position();
    *end = block.position() + block.length() - 1;
    const QTextCharFormat format = cursor.charFormat();
    QString words = QStringLiteral("font-weight:%1;").arg(format.fontWeight());
    if (format.fontItalic()) words += QStringLiteral("font-style:italic;");
    return words;
}

}  // namespace ui
