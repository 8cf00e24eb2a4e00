// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/booking/booking_gateway.h"
#include "ui/screens/booking/booking_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace ui {

class AgendaModel;
class AgendaSearch;
class DocumentListView;
class ErrorPanel;
class Form;
class FormField;
class Paragraph;

/// `CONSULTA AGENDE` (S59, 7.4): who offers a service, the first free date, the days of waiting;
/// without login and without booking.
class AgendasPage : public Page {
    Q_OBJECT
  public:
    explicit AgendasPage(const Context& context);
    ~AgendasPage() override;

    QString title() const override { return tr("Consulta agende"); }
    Place place() const override { return Place::booking; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    QString trail() const override { return agendasTrail; }
    static inline const QString agendasTrail = QStringLiteral("booking/agendas");

  private:
    QWidget* makeForm();
    FormField* serviceField();
    void addChoices(QLayout& layout);
    QWidget* makeResults();
    void loadServices();
    void takeServices(const core::Result<QVector<core::CatalogueService>>& services);
    QString comuneMistake() const;
    void startFrom(const QString& home);
    void search();
    void refresh();

    const Context& context_;
    std::unique_ptr<core::OpenBookingGateway> gateway_;
    std::unique_ptr<AgendaModel> model_;
    AgendaSearch* search_;
    BookingHeader* header_;
    Form* form_;
    QVector<core::CatalogueService> services_;
    QComboBox* service_ = nullptr;
    QComboBox* province_ = nullptr;
    QComboBox* class_ = nullptr;
    QLineEdit* comune_ = nullptr;
    Paragraph* updated_ = nullptr;
    DocumentListView* list_ = nullptr;
    QStackedLayout* states_ = nullptr;
    ErrorPanel* error_ = nullptr;
    core::FormValues restored_;
    bool asked_ = false;
};

}  // namespace ui
