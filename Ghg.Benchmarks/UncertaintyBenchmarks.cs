using BenchmarkDotNet.Attributes;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Benchmarks;

/// <summary>Ten thousand draws over the whole inventory of the teaching city, three years of it, as a ratio to a plain loop of as many operations on doubles.</summary>
[MemoryDiagnoser]
public class UncertaintyBenchmarks
{
    private UncertaintyAnalysis _analysis = null!;
    private double[] _left = [];
    private double[] _right = [];

    /// <summary>Threads that draw.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var root = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(root, "examples")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        _analysis = Analyse(Path.Combine(root, "examples", "teaching-city"));
        var operations = Simulation.Of(_analysis, new DrawOptions { Draws = DrawOptions.UsualDraws }).Operations;
        _left = [.. Enumerable.Range(0, operations).Select(i => 1 + (i * 1e-9))];
        _right = [.. Enumerable.Range(0, operations).Select(i => 1 - (i * 1e-9))];
    }

    /// <summary>As many multiplications and additions as the draws take, one after another, and no drawing.</summary>
    [Benchmark(Baseline = true)]
    public double PlainLoop()
    {
        var sum = 0.0;
        for (var draw = 0; draw < DrawOptions.UsualDraws; draw++)
        {
            for (var i = 0; i < _left.Length; i++)
            {
                sum += _left[i] * _right[i];
            }
        }

        return sum;
    }

    [Benchmark]
    public Simulation Draw() => Simulation.Of(_analysis, new DrawOptions { Draws = DrawOptions.UsualDraws, Threads = Threads });

    /// <summary>A project's analysis, for the command that times one run too.</summary>
    public static UncertaintyAnalysis Analyse(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".md", StringComparison.Ordinal))
            .Select(f => InputFile.FromBytes(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f)));
        var project = ProjectReader.Read(files, MethodRegistry.Vocabulary);
        var builder = new InventoryBuilder(project);
        return UncertaintyAnalysis.Of(builder, project, builder.Build(Selection.All));
    }
}
