// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;
class QGridLayout;

namespace ui {

class CardMethod;
class PageBody;
class Paragraph;

/// The home page before login (S34 to S43, picture 01).
class WelcomePage : public Page {
    Q_OBJECT
  public:
    explicit WelcomePage(const Context& context);

    QString title() const override { return tr("Come vuoi entrare?"); }
    QString section() const override { return tr("HOME PAGE"); }
    Place place() const override { return Place::home; }
    QWidget* firstFocus() const override;
    void clear() override {}
    void setWidthClass(WidthClass widthClass) override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addMethods();
    void addServices();
    void arrangeServices();
    QWidget* makeServicesHead();
    void addFoot();
    void showLine();
    void addService(Place place, const QString& text, const QString& buttonName);
    void follow(const QString& link);

    const Context& context_;
    PageBody* body_;
    Paragraph* heading_;
    CardMethod* cardMethod_ = nullptr;
    QBoxLayout* methods_ = nullptr;
    QGridLayout* services_ = nullptr;
    std::vector<QWidget*> serviceCards_;
    Paragraph* line_ = nullptr;  // the help line
};

}  // namespace ui
