using System.Globalization;
using Ghg.Core.Gpc;

namespace Ghg.Core.Factors;

/// <summary>What a person looks for in the factor library. Blank criteria hold for every number; all that are given must hold.</summary>
public sealed record FactorSearch
{
    /// <summary>
    /// Words, each of which must be part of something that is said of a number: its id, set, names of its activity, gas or parameter and place in either language,
    /// technology, edition, source, note or dataset. An alias of a name stands for the name, a year for the numbers that name it.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>The id of the activity, or empty.</summary>
    public string Activity { get; init; } = "";

    /// <summary>The id of the gas or parameter, or empty.</summary>
    public string Quantity { get; init; } = "";

    /// <summary>The id of the place, or empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>The year that the number is valid in, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Part of the citation or the locator, or empty.</summary>
    public string Source { get; init; } = "";

    /// <summary>The name of the dataset, or empty.</summary>
    public string Dataset { get; init; } = "";

    /// <summary>The numbers that are meant, by dataset and in the order of their files.</summary>
    /// <param name="catalogue">The library.</param>
    /// <returns>None if there are none.</returns>
    public IReadOnlyList<SourcedNumber> In(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var words = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => new Word(w, catalogue.Registry)).ToList();
        var whole = new Word(Text.Trim(), catalogue.Registry);
        return
        [
            .. catalogue.Datasets.Where(d => Dataset.Length == 0 || d.Name == Dataset).SelectMany(d => d.Numbers.Where(n =>
                (Activity.Length == 0 || n.Subject == Activity) && (Quantity.Length == 0 || n.Quantity == Quantity) && (Place.Length == 0 || n.Region == Place)
                && (Year is not { } year || IsValidIn(n, year)) && (Source.Length == 0 || Holds(n.Source, Source) || Holds(n.Locator, Source))
                && (words.TrueForAll(w => w.Means(n, d, catalogue.Registry)) || (words.Count > 1 && whole.Means(n, d, catalogue.Registry))))),
        ];
    }

    private static bool IsValidIn(SourcedNumber number, int year) => year >= (number.YearFrom ?? int.MinValue) && year <= (number.YearTo ?? int.MaxValue);

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>One word, with what it is the exact name of.</summary>
    private sealed class Word(string text, Registry registry)
    {
        private readonly string? _activity = registry.Activity(text)?.Id;
        private readonly string? _quantity = Gases.TryParse(text, out var gas) ? gas.Id : registry.Parameter(text)?.Id;
        private readonly string? _place = registry.Region(text)?.Id;
        private readonly int? _year = text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

        public bool Means(SourcedNumber n, Dataset dataset, Registry names) =>
            n.Subject == _activity || n.Quantity == _quantity || n.Region == _place
            || (_year is { } year && (n.YearFrom is not null || n.YearTo is not null) && IsValidIn(n, year))
            || Holds(n.Id, text) || Holds(n.Set, text) || Holds(n.Subject, text) || Holds(n.Quantity, text) || Holds(n.Component, text) || Holds(n.Technology, text)
            || Holds(n.Edition, text) || Holds(n.Region, text) || Holds(n.Basis, text) || Holds(n.Source, text) || Holds(n.Locator, text) || Holds(n.Note, text) || Holds(dataset.Name, text)
            || HasName(names.Activity(n.Subject)?.Name) || HasName(names.Region(n.Region)?.Name)
            || HasName(Gases.TryParse(n.Quantity, out var gas) ? gas.Name : names.Parameter(n.Quantity)?.Name);

        private bool HasName(Texts.Text? name) => name is { } both && (Holds(both.English, text) || Holds(both.Chinese, text));
    }
}
