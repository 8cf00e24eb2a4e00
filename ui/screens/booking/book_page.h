// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/booking/booking_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class Banner;
class BookableModel;
class Button;
class DocumentListView;
class ErrorPanel;
class MessagePage;
class PrescriptionStore;

/// `PRENOTA` (S59): the prescriptions that can be booked, or, for who is not logged in, the two
/// ways to begin (S38, S39). A prescription chosen in the record goes on at once.
class BookPage : public Page {
    Q_OBJECT
  public:
    explicit BookPage(const Context& context);
    ~BookPage() override;

    QString title() const override { return tr("Prenotazioni"); }
    Place place() const override { return Place::booking; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    bool mayBook() const;
    void addWays();
    void addList();
    QWidget* makeEmpty();
    void refresh();
    void followWish();
    void showAttempt();
    void choose(const QString& id);
    void openStepUp();

    const Context& context_;
    std::shared_ptr<PrescriptionStore> store_;
    std::unique_ptr<BookableModel> model_;
    BookingHeader* header_;
    QVBoxLayout* all_;
    Banner* notice_;
    QWidget* listCard_ = nullptr;  // one of these three is shown
    QWidget* empty_ = nullptr;
    DocumentListView* list_ = nullptr;
    ErrorPanel* error_ = nullptr;
    QWidget* first_ = nullptr;
    bool asListed_ = false;  // made for who may book
};

}  // namespace ui
