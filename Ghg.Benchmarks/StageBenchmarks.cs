using System.Globalization;
using BenchmarkDotNet.Attributes;
using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Reports;
using Ghg.Core.Tables;

namespace Ghg.Benchmarks;

/// <summary>Each stage of the main job on 100,000 rows, as a ratio to the plainest program that adds the same rows up.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const int Rows = 100_000;

    private string _path = "";
    private byte[] _bytes = [];
    private Project? _project;
    private List<Inventory> _inventories = [];

    [GlobalSetup]
    public void Generate()
    {
        _path = Path.GetTempFileName();
        ActivityGenerator.Write(_path, Rows);
        _bytes = File.ReadAllBytes(_path);
        _project = Read();
        _inventories = Calculate();
    }

    [GlobalCleanup]
    public void Remove() => File.Delete(_path);

    /// <summary>Split at commas, a string for each key, a double for each sum; no check of anything.</summary>
    [Benchmark(Baseline = true)]
    public int SplitAndSum()
    {
        var sums = new Dictionary<string, double>();
        foreach (var line in File.ReadLines(_path).Skip(1))
        {
            var cells = line.Split(',');
            var key = $"{cells[0]},{cells[1]},{cells[2]},{cells[3]}";
            sums[key] = sums.GetValueOrDefault(key) + double.Parse(cells[4], CultureInfo.InvariantCulture);
        }

        return sums.Count;
    }

    [Benchmark]
    public Project Read() => ProjectReader.ReadActivities(InputFile.FromBytes("a.csv", _bytes), MethodRegistry.Vocabulary, new ReadOptions { DuplicatesUpTo = 0 });

    /// <summary>The registry, and what each dataset says of itself; no row is taken apart.</summary>
    [Benchmark]
    public Catalogue LoadLibrary() => Catalogue.Load(Registry.Load());

    /// <summary>The same, and one question that every dataset is asked, so that all files are indexed.</summary>
    [Benchmark]
    public int LoadLibraryAndAskOnce() => Catalogue.Load(Registry.Load()).Datasets.Sum(d => d.On("natural-gas", Gases.Co2).Count);

    [Benchmark]
    public int Resolve()
    {
        var resolver = new Resolver(Catalogue.Shipped, ResolverOptions.Default);
        var found = 0;
        foreach (var (activity, reference, _, _) in ActivityGenerator.Fuels)
        {
            var query = new FactorQuery
            {
                Subject = activity, Quantity = Gases.Co2, Reference = GpcReferences.All.First(r => r.Id == reference), Places = PlaceChain.OfRegion(Registry.Shipped, "CN-GD"), Year = 2022,
            };
            found += resolver.Resolve(query).Chosen is null ? 0 : 1;
        }

        return found;
    }

    [Benchmark]
    public List<Inventory> Calculate() => [.. new InventoryBuilder(_project!).Build(Selection.All)];

    [Benchmark]
    public long Report()
    {
        using var stream = new MemoryStream();
        InventoryRows.Write(stream, InventoryRows.TotalColumns, _inventories.SelectMany(InventoryRows.Totals));
        return stream.Length;
    }
}
