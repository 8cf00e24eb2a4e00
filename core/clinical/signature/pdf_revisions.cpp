// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/pdf_revisions.h"

#include <algorithm>
#include <set>

#include "core/clinical/container/qpdf.h"

namespace core::clinical {
namespace {

using Object = QPDFObjectHandle;

constexpr int deepest = 300;
constexpr std::size_t mostPairs = 500'000;

/// Signatures and their store live here; they may change.
bool mayChange(const std::string& key) {
    for (const char* name : {"/DSS", "/AcroForm", "/Extensions", "/Metadata", "/Perms"})
        if (key == name) return true;
    return false;
}

bool isSignatureField(Object field) {
    if (!field.isDictionary()) return false;
    auto type = field.getKey("/FT");
    if (!type.isName() && field.getKey("/Parent").isDictionary())
        type = field.getKey("/Parent").getKey("/FT");
    return type.isNameAndEquals("/Sig");
}

std::vector<Object> withoutSignatures(Object array) {
    std::vector<Object> others;
    if (!array.isArray()) return others;
    for (int i = 0; i < array.getArrayNItems(); ++i)
        if (auto item = array.getArrayItem(i); !isSignatureField(item)) others.push_back(item);
    return others;
}

/// Two revisions side by side, from the catalogue down.
class Comparison {
  public:
    bool same(QPDF& before, QPDF& after) {
        auto a = before.getRoot();
        auto b = after.getRoot();
        return sameKeys(a, b, 0, mayChange) &&
               sameForms(a.getKey("/AcroForm"), b.getKey("/AcroForm"));
    }

  private:
    using Skip = bool (*)(const std::string&);

    bool same(Object a, Object b, int depth) {
        if (depth > deepest || pairs_.size() > mostPairs) return false;
        if (a.isIndirect() && b.isIndirect() &&
            !pairs_.insert({a.getObjGen(), b.getObjGen()}).second)
            return true;
        if (a.getTypeCode() != b.getTypeCode()) return false;
        if (a.isStream()) return sameStreams(a, b, depth);
        if (a.isDictionary()) return sameKeys(a, b, depth, nullptr);
        if (a.isArray()) return sameItems(a.getArrayAsVector(), b.getArrayAsVector(), depth);
        return a.unparse() == b.unparse();
    }

    bool sameKeys(Object a, Object b, int depth, Skip skip) {
        auto keys = a.getKeys();
        keys.merge(b.getKeys());
        return std::ranges::all_of(keys, [&](const std::string& key) {
            if (skip != nullptr && skip(key)) return true;
            if (key == "/Annots")
                return sameItems(withoutSignatures(a.getKey(key)), withoutSignatures(b.getKey(key)),
                                 depth + 1);
            return same(a.getKey(key), b.getKey(key), depth + 1);
        });
    }

    bool sameItems(const std::vector<Object>& a, const std::vector<Object>& b, int depth) {
        return std::ranges::equal(
            a, b, [&](const Object& x, const Object& y) { return same(x, y, depth + 1); });
    }

    bool sameStreams(Object a, Object b, int depth) {
        const auto x = a.getRawStreamData();
        const auto y = b.getRawStreamData();
        return x->getSize() == y->getSize() &&
               std::equal(x->getBuffer(), x->getBuffer() + x->getSize(), y->getBuffer()) &&
               sameKeys(a.getDict(), b.getDict(), depth, nullptr);
    }

    bool sameForms(Object a, Object b) {
        const auto fields = [](Object& form) {
            return form.isDictionary() ? withoutSignatures(form.getKey("/Fields"))
                                       : std::vector<Object>();
        };
        const auto xfa = [](Object& form) {
            return form.isDictionary() ? form.getKey("/XFA") : Object::newNull();
        };
        return sameItems(fields(a), fields(b), 0) && same(xfa(a), xfa(b), 0);
    }

    std::set<std::pair<QPDFObjGen, QPDFObjGen>> pairs_{};
};

}  // namespace

bool additionsAreHarmless(const QByteArray& signedPart, const PdfFile& whole) {
    const auto before = PdfFile::read(signedPart);
    if (!before) return false;
    try {
        return Comparison().same(before->qpdf(), whole.qpdf()) && !before->repaired() &&
               !whole.repaired();
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace core::clinical
