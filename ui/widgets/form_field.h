// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class Paragraph;

/// A field with its label above (buddy, so Alt+letter and screen readers find it), a hint and, when
/// something is wrong, the sentence under it. Joins them for assistive technology too.
class FormField : public QWidget {
    Q_OBJECT
  public:
    /// Takes the field over.
    FormField(const QString& label, QWidget* field, QWidget* parent = nullptr);
    /// A field that is part of something larger: `holder` is laid out, `field` in it is what the
    /// label, the hint and the error belong to.
    FormField(const QString& label, QWidget* field, QWidget& holder, QWidget* parent = nullptr);

    QWidget* field() const { return field_; }
    QString label() const;
    void setHint(const QString& hint);
    /// Empty: nothing is wrong (any more).
    void setError(const QString& error);
    bool hasError() const;
    QString error() const;
    /// It is heard at once, also where the field has the focus already.
    void announceError();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void describe();
    QLabel* label_;
    QWidget* field_;
    Paragraph* hint_;
    Paragraph* error_;
};

}  // namespace ui
