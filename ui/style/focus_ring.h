// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace ui {

/// The one focus ring of the application: it sits around the widget that has the focus by keyboard,
/// and around fields that are typed into whatever brought the focus there, as around what takes the
/// focus by itself, a message or the safe answer to a question: these set the property
/// "alwaysRing". SportelloStyle draws it; the radius follows the widget's property "radius"
/// (logical px at 100 %, default that of controls). Lists and paragraphs draw their own and set the
/// property "ownFocus".
class FocusRing : public QObject {
    Q_OBJECT
  public:
    explicit FocusRing(QObject* application);
    ~FocusRing() override;

    /// Whether the person used the keyboard last: what draws its own focus does so only then.
    static bool byKeyboard() { return byKeyboard_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void focusIn(QWidget* widget, Qt::FocusReason reason);
    void show(QWidget* widget);
    void scrolled(const QWidget& moved);

    QPointer<QFocusFrame> frame_;
    static bool byKeyboard_;
};

}  // namespace ui
