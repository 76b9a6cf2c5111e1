using Ghg.Core.Diagnostics;

namespace Ghg.Core.Analysis;

/// <summary>Whether sums of money may be compared. Where they may not, the reason is found and no number is given.</summary>
internal static class Prices
{
    /// <summary>Sums over time, in single units of their currency: only at the constant prices of one year.</summary>
    /// <returns>The sums in their order, or null with a finding.</returns>
    public static IReadOnlyList<double>? InTime(IReadOnlyList<MoneyFigure> figures, DiagnosticBag diagnostics)
    {
        var current = figures.Where(f => f.Prices.IsCurrent).ToList();
        foreach (var figure in current)
        {
            Add(diagnostics, Rules.CurrentPrices, figure, figure.Name, figure.Year);
        }

        return current.Count == 0 && Agree(figures, diagnostics) && SameCurrency(figures, diagnostics) ? [.. figures.Select(f => f.InCurrency)] : null;
    }

    /// <summary>
    /// Sums of several cities, in one currency: at the constant prices of one year, or at the current ones of the same year. Sums in another currency are
    /// converted only by a rate that somebody stated.
    /// </summary>
    /// <returns>The sums in their order with their currency, or null with a finding.</returns>
    public static (IReadOnlyList<double> Values, string Currency)? AcrossCities(IReadOnlyList<(MoneyFigure Figure, Conversion? Conversion)> figures, DiagnosticBag diagnostics)
    {
        var all = figures.Select(f => f.Figure).ToList();
        if (!Agree(all, diagnostics))
        {
            return null;
        }

        if (all.Select(f => f.Currency).Distinct().Count() == 1 && figures.All(f => f.Conversion is null))
        {
            return ([.. all.Select(f => f.InCurrency)], all[0].Currency);
        }

        var converted = figures.Select(f => (f.Figure, Rate: f.Conversion)).ToList();
        var targets = converted.Select(c => c.Rate is { } rate && rate.From == c.Figure.Currency ? (rate.To, rate.Basis) : (c.Figure.Currency, null)).ToList();
        var basis = targets.Select(t => t.Item2).OfType<string>().Distinct().ToList();
        if (targets.Select(t => t.Item1).Distinct().Count() > 1 || basis.Count > 1)
        {
            Add(diagnostics, Rules.CurrenciesDiffer, all[^1], all[^1].Name, string.Join(", ", all.Select(f => f.Currency).Distinct().Order(StringComparer.Ordinal)));
            return null;
        }

        return ([.. converted.Select(c => c.Figure.InCurrency * (c.Rate is { } rate && rate.From == c.Figure.Currency ? rate.Value : 1))], $"{targets[0].Item1}{(basis is [{ Length: > 0 } only] ? $" ({only})" : "")}");
    }

    private static bool Agree(IReadOnlyList<MoneyFigure> figures, DiagnosticBag diagnostics)
    {
        // Current prices agree with those of the same year alone.
        var bases = figures.Select(f => f.Prices.ConstantYear ?? -f.Year).Distinct().ToList();
        if (bases.Count <= 1)
        {
            return true;
        }

        Add(diagnostics, Rules.PriceYearsDiffer, figures[^1], figures[^1].Name, string.Join(", ", figures.Select(f => $"{f.City} {f.Year}: {f.Prices.ConstantYear?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"}")));
        return false;
    }

    private static bool SameCurrency(IReadOnlyList<MoneyFigure> figures, DiagnosticBag diagnostics)
    {
        if (figures.Select(f => f.Currency).Distinct().Count() <= 1)
        {
            return true;
        }

        Add(diagnostics, Rules.CurrenciesDiffer, figures[^1], figures[^1].Name, string.Join(", ", figures.Select(f => f.Currency).Distinct().Order(StringComparer.Ordinal)));
        return false;
    }

    private static void Add(DiagnosticBag diagnostics, Rule rule, MoneyFigure figure, params object[] arguments) =>
        diagnostics.Add(new Diagnostic(rule, figure.Place, arguments) { City = figure.City, Year = figure.Year });
}
