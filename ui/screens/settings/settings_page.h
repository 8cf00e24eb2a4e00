// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class FormField;
class Paragraph;

/// Text size, colours and language, which count at once; the portal, which counts from the next
/// start.
class SettingsPage : public Page {
    Q_OBJECT
  public:
    explicit SettingsPage(const Context& context);

    QString title() const override { return placeName(Place::settings); }
    Place place() const override { return Place::settings; }
    QWidget* firstFocus() const override;
    void clear() override {}

  private:
    QVBoxLayout* addCard(const QString& heading);
    void addTextSize();
    void addColours();
    void addLanguage();
    void addDiscretion();
    void addCardLink();
    void addPortal();
    void addAssistant();
    void savePortal();

    const Context& context_;
    QVBoxLayout* body_;
    Paragraph* heading_;
    QLineEdit* url_ = nullptr;
    QLineEdit* caFile_ = nullptr;
    FormField* urlField_ = nullptr;
    FormField* caField_ = nullptr;
};

}  // namespace ui
