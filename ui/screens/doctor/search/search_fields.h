// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/doctor/doctor_gateway.h"
#include "core/login/drafts.h"
#include "ui/shell/width_class.h"

class QLineEdit;

namespace ui {

class Button;
class Picker;
class Switch;

/// By what doctors are searched: name, comune, area, language, free places, and the order
/// (R50, 6.2). In little room all but the name stand behind one button.
class SearchFields : public QWidget {
    Q_OBJECT
  public:
    explicit SearchFields(core::DoctorQuery query, QWidget* parent = nullptr);

    const core::DoctorQuery& query() const { return query_; }
    /// What can be chosen; `near` (a Belfiore code) is from where distances count until the person
    /// says otherwise.
    void setFilters(const core::DoctorFilters& filters, const QString& near);
    /// How many narrow the search.
    int active() const;
    void drop();
    /// The nearest first.
    void sortByDistance();
    void focusName();
    void setWidthClass(WidthClass widthClass);

    core::FormValues draft() const;
    void restore(const core::FormValues& draft);
    /// R92.
    void clear();

  Q_SIGNALS:
    void changed();

  private:
    void makeName();
    Picker* makePicker(const QString& label, const char* name, QString core::DoctorQuery::*field);
    void makeOrder();
    void fill(Picker& picker, const QVector<core::Named>& values, const QString& all);
    void showQuery();
    void lay();
    void tell();

    core::DoctorQuery query_;
    QString near_{};
    QTimer typed_;
    QLineEdit* name_;
    Picker* comune_;
    Picker* area_;
    Picker* language_;
    Picker* order_;
    Picker* from_;
    Switch* free_;
    Button* more_;
    QWidget* rest_;
    WidthClass width_ = WidthClass::wide;
    bool open_ = false;
};

}  // namespace ui
