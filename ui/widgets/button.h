// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>
#include <optional>

#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace ui {

/// The push button of the kit. Never switched off for missing input (ui.md 1.2). 48 high, 44 in
/// bars.
class Button : public QPushButton {
    Q_OBJECT
  public:
    enum class Kind {
        primary,    // one a page
        secondary,  // blue outline
        neutral,    // grey outline
        text,       // no outline; underlined in high contrast
        danger,     // red outline
        link        // underlined, as high as a line of text and a little
    };
    Q_ENUM(Kind)

    Button(Kind kind, const QString& text, QWidget* parent = nullptr);
    /// Only a picture: `name` is what the screen reader and the tool tip say.
    Button(Kind kind, Icon icon, const QString& name, QWidget* parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return kind_; }
    /// Before the text.
    void setLeadingIcon(std::optional<Icon> icon);
    /// After the text: a chevron for a menu, a cross to take a filter away.
    void setTrailingIcon(std::optional<Icon> icon);
    void setInBar(bool inBar);
    /// Little space at the sides, words as light as in a field: many of them stand side by side.
    void setSnug(bool snug);
    /// A broken outline: it can be chosen, but is not what was asked for (09).
    void setDashed(bool dashed);
    /// Shows `Attendi…` and takes no press; keeps the focus and its width.
    void setBusy(bool busy);
    bool isBusy() const { return busy_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool hitButton(const QPoint& position) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override;

  private:
    struct Look;
    Look look() const;
    QString shownText() const;
    Type type() const { return snug_ ? Type::body : Type::button; }
    double contentWidth() const;
    double gap() const;  // between picture and words
    double sidePadding() const;
    void paintContent(QPainter& painter, const Look& look) const;
    std::optional<Icon> leading() const;

    Kind kind_;
    std::optional<Icon> leading_;
    std::optional<Icon> trailing_;
    bool inBar_ = false;
    bool snug_ = false;
    bool dashed_ = false;
    bool busy_ = false;
    int widthBeforeBusy_ = 0;
};

}  // namespace ui
