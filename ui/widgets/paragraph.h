// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextLayout>
#include <QWidget>
#include <memory>
#include <optional>

#include "ui/style/theme.h"
#include "ui/widgets/rich_text.h"

namespace ui {

/// Running text and titles with the line height of their role, which QLabel has not. Height follows
/// width. Links inside are reached by Tab one after the other and pressed by Enter. Assistive
/// technology sees a heading (display, h1 to h3) or static text.
class Paragraph : public QWidget {
    Q_OBJECT
  public:
    explicit Paragraph(Type type = Type::body, const QString& text = {}, QWidget* parent = nullptr);
    ~Paragraph() override;

    /// Plain text, shown as it is.
    void setText(const QString& text);
    /// `<b>` and `<a href>`; see RichText.
    void setRichText(const QString& marked);
    QString text() const { return text_.plain; }

    void setColor(Role role);
    void setType(Type type);
    void setAlignment(Qt::Alignment alignment);
    /// Lines beyond are cut with an ellipsis and the tool tip holds the whole text. 0: all lines
    /// (the default).
    void setMaximumLines(int lines);
    /// The width the text likes to have at most, px at 100 %; 720 by default (ui.md 2).
    void setPreferredWidth(double px);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int lineCount() const;

  signals:
    void linkActivated(const QString& address);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    struct Flow;
    void take(RichText text);
    const Flow& flow(int width) const;
    QList<QTextLayout::FormatRange> formats() const;
    int linkAt(const QPoint& position) const;
    void paintLinkFocus(QPainter& painter, const Flow& flow) const;
    void updateToolTip();

    Type type_;
    Role color_;
    Qt::Alignment alignment_ = Qt::AlignLeft;
    int maximumLines_ = 0;
    double preferredWidth_ = 720;
    RichText text_;
    int focusedLink_ = -1;
    bool focusByKeyboard_ = false;
    int pressedLink_ = -1;
    mutable std::unique_ptr<Flow> flow_;  // the last one asked for
};

}  // namespace ui
