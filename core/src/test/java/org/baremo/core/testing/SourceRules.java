package org.baremo.core.testing;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the house about sources: everything public is documented, files and methods are
 * short, nothing is formatted by the machine's locale. Parses with the compiler of the JDK, no
 * more.
 */
public final class SourceRules {
  private static final int MAX_FILE_LINES = 500;
  private static final int MAX_METHOD_LINES = 60;
  private static final Pattern LOCALISED = Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[dfegx]");

  private static final Pattern NEVER_ABSENT =
      Pattern.compile("Optional<\\s*@Not(Blank|Empty|Null)\\b");

  private SourceRules() {}

  /**
   * Checks every Java file below a folder.
   *
   * @param sources for instance {@code src/main/java}
   * @return what breaks a rule, with file and line; empty when all is well
   */
  public static List<String> violations(Path sources) {
    try (Stream<Path> walk = Files.walk(sources)) {
      return violations(walk.filter(path -> path.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> violations(List<Path> files) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
      JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
      DocTrees trees = DocTrees.instance(task);
      List<String> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        long lines =
            unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, unit));
        if (lines > MAX_FILE_LINES) {
          found.add("%s has %s lines".formatted(name(unit), lines));
        }
        refuseAbsentValues(unit, found);
        new Scanner(trees, unit, found).scan(unit, null);
      }
      return found;
    }
  }

  /** An optional of something that must not be null is violated by every absent value. */
  private static void refuseAbsentValues(CompilationUnitTree unit, List<String> found)
      throws IOException {
    String text = unit.getSourceFile().getCharContent(true).toString();
    Matcher matcher = NEVER_ABSENT.matcher(text);
    while (matcher.find()) {
      long line = unit.getLineMap().getLineNumber(matcher.start());
      found.add(
          "%s:%s %s is violated by an absent value: use @Pattern(regexp = Forms.NOT_BLANK)"
              .formatted(name(unit), line, matcher.group()));
    }
  }

  private static String name(CompilationUnitTree unit) {
    return String.valueOf(Path.of(unit.getSourceFile().toUri()).getFileName());
  }

  private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<String> found;

    Scanner(DocTrees trees, CompilationUnitTree unit, List<String> found) {
      this.trees = trees;
      this.unit = unit;
      this.found = found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (isVisible(getCurrentPath())) {
        DocCommentTree doc = documentation(type, "type " + type.getSimpleName());
        if (type.getKind() == Tree.Kind.RECORD && doc != null) {
          recordComponents(type).forEach(c -> requireParam(doc, c, type));
        }
        if (type.getKind() != Tree.Kind.RECORD) {
          type.getTypeParameters()
              .forEach(p -> requireTypeParam(doc, p.getName().toString(), type));
        }
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
      TreePath path = getCurrentPath();
      if (path.getParentPath().getLeaf() instanceof ClassTree owner
          && isVisible(path)
          && !(owner.getKind() == Tree.Kind.RECORD
              && !variable.getModifiers().getFlags().contains(Modifier.STATIC))) {
        documentation(variable, "field " + variable.getName());
      }
      return super.visitVariable(variable, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      long lines = line(method, true) - line(method, false) + 1;
      if (lines > MAX_METHOD_LINES) {
        report(method, method.getName() + " has " + lines + " lines");
      }
      if (isVisible(getCurrentPath()) && !isOverride(method) && !isCompactConstructor(method)) {
        DocCommentTree doc = documentation(method, "method " + method.getName());
        if (doc != null) {
          method.getParameters().forEach(p -> requireParam(doc, p.getName().toString(), method));
          method
              .getTypeParameters()
              .forEach(p -> requireTypeParam(doc, p.getName().toString(), method));
          requireReturn(doc, method);
        }
      }
      return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      if (call.getMethodSelect() instanceof MemberSelectTree select) {
        String name = select.getIdentifier().toString();
        boolean formatted = name.equals("formatted") && isLocalised(select.getExpression());
        boolean format =
            name.equals("format")
                && select.getExpression().toString().equals("String")
                && isLocalised(call.getArguments().get(0));
        if (formatted || format) {
          report(call, "formats a number by the machine's locale: use %s or pass a locale");
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    private static boolean isLocalised(Tree text) {
      return text instanceof LiteralTree literal
          && LOCALISED.matcher(String.valueOf(literal.getValue())).find();
    }

    private @Nullable DocCommentTree documentation(Tree tree, String what) {
      DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
      if (doc == null || doc.getFirstSentence().isEmpty()) {
        report(tree, what + " is not documented");
        return null;
      }
      return doc;
    }

    private void requireParam(DocCommentTree doc, String name, Tree tree) {
      requireParam(doc, name, false, tree);
    }

    private void requireTypeParam(@Nullable DocCommentTree doc, String name, Tree tree) {
      if (doc != null) {
        requireParam(doc, name, true, tree);
      }
    }

    private void requireParam(DocCommentTree doc, String name, boolean typeParameter, Tree tree) {
      boolean documented =
          doc.getBlockTags().stream()
              .anyMatch(
                  tag ->
                      tag instanceof ParamTree param
                          && param.isTypeParameter() == typeParameter
                          && param.getName().toString().equals(name)
                          && !param.getDescription().isEmpty());
      if (!documented) {
        report(tree, "@param " + name + " is missing");
      }
    }

    private void requireReturn(DocCommentTree doc, MethodTree method) {
      boolean returns =
          method.getReturnType() != null && !method.getReturnType().toString().equals("void");
      boolean documented =
          doc.getBlockTags().stream().anyMatch(tag -> tag.getKind() == DocTree.Kind.RETURN)
              || doc.getFirstSentence().stream().anyMatch(t -> t.getKind() == DocTree.Kind.RETURN);
      if (returns && !documented) {
        report(method, "@return of " + method.getName() + " is missing");
      }
    }

    private static boolean isOverride(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
    }

    /** A compact constructor has no parameters of its own before attribution, or repeats them. */
    private boolean isCompactConstructor(MethodTree method) {
      return method.getReturnType() == null
          && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
    }

    private static List<String> recordComponents(ClassTree type) {
      Set<Tree.Kind> field = new HashSet<>(Set.of(Tree.Kind.VARIABLE));
      return type.getMembers().stream()
          .filter(member -> field.contains(member.getKind()))
          .map(VariableTree.class::cast)
          .filter(v -> !v.getModifiers().getFlags().contains(Modifier.STATIC))
          .map(v -> v.getName().toString())
          .toList();
    }

    /** Public or protected, in a type that is so itself up to the file. */
    private static boolean isVisible(TreePath path) {
      Tree parent = path.getParentPath().getLeaf();
      if (parent instanceof CompilationUnitTree) {
        return isOpen(modifiers(path.getLeaf()));
      }
      if (!(parent instanceof ClassTree owner)) {
        return false;
      }
      boolean implicit =
          owner.getKind() == Tree.Kind.INTERFACE
              || owner.getKind() == Tree.Kind.ANNOTATION_TYPE
              || isEnumConstant(path.getLeaf(), owner);
      boolean closed = modifiers(path.getLeaf()).contains(Modifier.PRIVATE);
      return !closed
          && (implicit || isOpen(modifiers(path.getLeaf())))
          && isVisible(path.getParentPath());
    }

    private static boolean isEnumConstant(Tree member, ClassTree owner) {
      return owner.getKind() == Tree.Kind.ENUM
          && member instanceof VariableTree variable
          && variable.getType() != null
          && variable.getType().toString().equals(owner.getSimpleName().toString())
          && variable.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static Set<Modifier> modifiers(Tree tree) {
      if (tree instanceof ClassTree type) {
        return type.getModifiers().getFlags();
      } else if (tree instanceof MethodTree method) {
        return method.getModifiers().getFlags();
      }
      return tree instanceof VariableTree variable ? variable.getModifiers().getFlags() : Set.of();
    }

    private static boolean isOpen(Set<Modifier> modifiers) {
      return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
    }

    private long line(Tree tree, boolean end) {
      var positions = trees.getSourcePositions();
      long position =
          end ? positions.getEndPosition(unit, tree) : positions.getStartPosition(unit, tree);
      return unit.getLineMap().getLineNumber(position);
    }

    private void report(Tree tree, String message) {
      found.add("%s:%s %s".formatted(name(unit), line(tree, false), message));
    }
  }
}
