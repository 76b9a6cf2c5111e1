using Ghg.Core.Gpc;

namespace Ghg.Core.Factors;

/// <summary>A published collection of factors and parameters: a Frictionless Data Package. Its rows are read when first asked for.</summary>
public sealed class Dataset
{
    // Rows are read when somebody asks for them, which is seldom; one gate for all datasets, since those of a project share its findings.
    private static readonly Lock Gate = new();

    private readonly Lazy<DatasetRows> _rows;
    private readonly DatasetPackage? _package;

    internal Dataset(DatasetInfo info, bool shipped, Func<DatasetRows> read, DatasetPackage? package = null)
    {
        _package = package;
        Info = info;
        IsShipped = shipped;
        _rows = new Lazy<DatasetRows>(read);
    }

    /// <summary>What the package says of itself.</summary>
    public DatasetInfo Info { get; }

    /// <summary>Its name, as <c>factor</c> and the settings name it.</summary>
    public string Name => Info.Name;

    /// <summary>Whether it ships in the package, as opposed to being the project's own.</summary>
    public bool IsShipped { get; }

    /// <summary>All its factors and parameters, in the order of the files.</summary>
    public IReadOnlyList<SourcedNumber> Numbers => Ask(r => r.Numbers);

    /// <summary>The GWP sets it brings.</summary>
    public IReadOnlyList<GwpSet> GwpSets => Ask(r => r.GwpSets);

    /// <summary>The files that it is made of.</summary>
    /// <exception cref="InvalidOperationException">It was made of numbers and not read from files.</exception>
    internal DatasetPackage Package => _package ?? throw new InvalidOperationException($"the dataset '{Name}' was not read from files");

    /// <summary>All its rows as they stand in the files, also those that are wrong.</summary>
    internal IReadOnlyList<NumberRow> Rows => Ask(r => r.Rows);

    internal IReadOnlyList<(Activity Activity, string Aliases)> Activities => Ask(r => r.Activities);

    /// <summary>The SHA-256 of what it calculates with, in hexadecimal: the same on every machine for the same content, whatever its version, line ends and titles.</summary>
    public string Sha256 => DatasetHash.Of(this);

    /// <summary>The rows on one quantity of one subject.</summary>
    /// <param name="subject">The id of the activity.</param>
    /// <param name="quantity">The id of the gas or parameter.</param>
    /// <returns>The rows, none if there are none.</returns>
    public IReadOnlyList<SourcedNumber> On(string subject, string quantity)
    {
        lock (Gate)
        {
            return _rows.Value.On(subject, quantity);
        }
    }

    /// <summary>The rows of a set, or the single row of an id.</summary>
    /// <param name="name">The name of a set or the id of a row.</param>
    /// <returns>The rows, none if the name is unknown.</returns>
    public IReadOnlyList<SourcedNumber> Named(string name) => Ask(r => r.Named(name));

    internal bool HasEdition(string edition) => Ask(r => r.HasEdition(edition));

    internal IEnumerable<string> SetNames => Ask(r => r.Names);

    /// <summary>The same dataset, asked when one that ships would be asked, or before it.</summary>
    internal Dataset Ranked(bool shipped) => new(Info, shipped, () => _rows.Value, _package);

    private T Ask<T>(Func<DatasetRows, T> question)
    {
        lock (Gate)
        {
            return question(_rows.Value);
        }
    }
}
